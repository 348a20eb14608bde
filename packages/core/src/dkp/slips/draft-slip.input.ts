import { z } from "zod";
import { slipReason } from "../slip-reason.ts";

/** Discord's dialogs take no longer text. */
export const maxDraftLength = 4_000;

/** A list of names and points that an officer is about to write, and why. */
export const draftSlipInput = z.object({
  text: z.string().trim().min(1).max(maxDraftLength),
  reason: slipReason,
});

export type DraftSlipInput = z.output<typeof draftSlipInput>;

const number = z.coerce.number().int().positive();

export const slipDraftInput = z.object({ draftId: number });

export type SlipDraftInput = z.output<typeof slipDraftInput>;

export const answerSlipDraftInput = slipDraftInput.extend({
  line: number,
  /** Null leaves the line out. */
  memberId: number.nullable(),
});

export type AnswerSlipDraftInput = z.output<typeof answerSlipDraftInput>;
