import { z } from "zod";

export const nudgeMembersInput = z.object({
  memberIds: z.array(z.coerce.number().int().positive()).min(1).max(1000),
});

export type NudgeMembersInput = z.infer<typeof nudgeMembersInput>;

/** Names one time that somebody was asked. */
export const nudgeInput = z.object({ nudgeId: z.coerce.number().int().positive() });

export type NudgeInput = z.infer<typeof nudgeInput>;
