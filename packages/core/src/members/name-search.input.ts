import { z } from "zod";

/** What somebody types who looks for a member, an event or an application. One letter would find everything. */
export const nameSearchInput = z.object({
  text: z.string().trim().min(2).max(100),
  limit: z.number().int().min(1).max(25).default(5),
});

export type NameSearchInput = z.infer<typeof nameSearchInput>;
