import { z } from "zod";

/** What the local Discord is told to do, and what it says of it. */
export const kinds = ["read", "write"] as const;

export type Kind = (typeof kinds)[number];

export type Order =
  | { readonly kind: Kind; readonly count: number; readonly concurrency: number }
  | "await bot";

export const roundSchema = z.object({ seconds: z.number(), milliseconds: z.array(z.number()) });

/** How long each interaction of a round took to be acknowledged, and the round in all. */
export type Round = z.infer<typeof roundSchema>;

export const serverSchema = z.object({
  apiUrl: z.string(),
  token: z.string(),
  clientId: z.string(),
  guildId: z.string(),
  ownerId: z.string(),
  channelId: z.string(),
  userIds: z.array(z.string()),
});

/** Where a bot finds its server, and who is in it. */
export type Server = z.infer<typeof serverSchema>;
