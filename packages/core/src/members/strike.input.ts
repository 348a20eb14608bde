import { z } from "zod";
import { memberInput } from "./member.input.ts";

export const maxStrikeDays = 365;

export const giveStrikeInput = memberInput.extend({
  reason: z.string().trim().min(1).max(200),
  /** After so many days it counts no more; without it, it always does. */
  days: z.coerce.number().int().min(1).max(maxStrikeDays).optional(),
});

export type GiveStrikeInput = z.infer<typeof giveStrikeInput>;

/** Names one strike of the guild. */
export const strikeInput = z.object({ strikeId: z.coerce.number().int().positive() });

export type StrikeInput = z.infer<typeof strikeInput>;
