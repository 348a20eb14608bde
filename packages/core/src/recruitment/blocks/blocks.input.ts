import { z } from "zod";
import { memberName } from "../../members/index.ts";

export const longestBlockReason = 300;
export const maxBlockDays = 3_650;

/** Whom it is about: an account, a name in the game, or both. */
export const addBlockInput = z
  .object({
    userId: z
      .string()
      .regex(/^\d{1,20}$/)
      .optional(),
    characterName: memberName.optional(),
    reason: z.string().trim().min(1).max(longestBlockReason),
    /** Without it for good. */
    days: z.coerce.number().int().min(1).max(maxBlockDays).optional(),
  })
  .refine(({ userId, characterName }) => userId !== undefined || characterName !== undefined);

export type AddBlockInput = z.output<typeof addBlockInput>;

export const blockInput = z.object({ blockId: z.coerce.number().int().positive() });

export type BlockInput = z.output<typeof blockInput>;
