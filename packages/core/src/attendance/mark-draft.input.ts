import { z } from "zod";
import { eventInput } from "../events/index.ts";
import { nameListInput } from "./mark-many.input.ts";
import { results } from "./result.ts";

const result = z.enum(results).default("present");

/** Marks everybody of a list of names. */
export const draftListInput = nameListInput.extend({ result });

export type DraftListInput = z.infer<typeof draftListInput>;

/** Marks everybody who was found in a voice channel, by their accounts. */
export const draftHereInput = eventInput.extend({
  result,
  userIds: z.array(z.string().regex(/^\d{1,20}$/)).max(1_000),
});

export type DraftHereInput = z.infer<typeof draftHereInput>;

export const markDraftInput = eventInput.extend({ draftId: z.coerce.number().int().positive() });

export type MarkDraftInput = z.infer<typeof markDraftInput>;

export const answerDraftInput = markDraftInput.extend({
  /** Which of the draft's questions, counted from 0. */
  question: z.number().int().min(0),
  /** Null is nobody of them. */
  memberId: z.number().int().positive().nullable(),
});

export type AnswerDraftInput = z.infer<typeof answerDraftInput>;
