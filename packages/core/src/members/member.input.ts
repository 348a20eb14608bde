import { z } from "zod";

/** Names one member of the guild's roster. */
export const memberInput = z.object({ memberId: z.coerce.number().int().positive() });

export type MemberInput = z.infer<typeof memberInput>;
