import { z } from "zod";

/** What an address of a feed holds: the guild, and the secret in base64url. */
export const readFeedInput = z.object({
  guildId: z.string().regex(/^\d{17,20}$/),
  secret: z.string().regex(/^[\w-]{43}$/),
});

export type ReadFeedInput = z.infer<typeof readFeedInput>;
