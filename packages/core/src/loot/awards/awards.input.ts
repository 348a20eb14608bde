import { z } from "zod";
import { itemLanguages } from "../../items/index.ts";
import { slipKey } from "../slip-key.ts";

const number = z.coerce.number().int().positive();

const language = z.enum(itemLanguages);

/** Why, in the words of the officer. Members read it. */
const reason = z
  .string()
  .trim()
  .max(200)
  .transform((text) => text || null);

export const awardInput = z.object({ awardId: number });

export type AwardInput = z.output<typeof awardInput>;

export const viewAwardInput = awardInput.extend({ language });

export type ViewAwardInput = z.output<typeof viewAwardInput>;

export const suggestAwardInput = z.object({ dropId: number });

export type SuggestAwardInput = z.output<typeof suggestAwardInput>;

export const awardByHandInput = z.object({
  dropId: number,
  memberId: number,
  /** Needed where the guild's rules would give it to somebody else. */
  reason: reason.nullable().default(null),
  /** Whether the member may still pass, as a winner may; otherwise it is given at once. */
  isOffer: z.boolean().default(false),
});

export type AwardByHandInput = z.output<typeof awardByHandInput>;

export const answerForWinnerInput = awardInput.extend({ answer: z.enum(["accept", "pass"]) });

export type AnswerForWinnerInput = z.output<typeof answerForWinnerInput>;

export const takeAwardBackInput = awardInput.extend({ reason: reason.nullable().default(null) });

export type TakeAwardBackInput = z.output<typeof takeAwardBackInput>;

export const reassignAwardInput = awardInput.extend({
  toMemberId: number,
  reason: reason.nullable().default(null),
});

export type ReassignAwardInput = z.output<typeof reassignAwardInput>;

/** What an officer says of one drop of the night: whom it goes to, or null to leave it for later. */
const nightChoice = z.object({ dropId: number, memberId: number.nullable() });

export type NightChoice = z.output<typeof nightChoice>;

export const previewNightInput = z.object({
  eventId: number,
  language,
  choices: z
    .array(nightChoice)
    .max(200)
    .default([])
    .refine((choices) => new Set(choices.map(({ dropId }) => dropId)).size === choices.length)
    .transform((choices): readonly NightChoice[] => choices),
});

export type PreviewNightInput = z.output<typeof previewNightInput>;

export const handOutNightInput = previewNightInput.extend({
  ...slipKey,
  previewId: z.string().max(32),
  /** Needed where a choice goes against the guild's rules. */
  reason: reason.nullable().default(null),
});

export type HandOutNightInput = z.output<typeof handOutNightInput>;
