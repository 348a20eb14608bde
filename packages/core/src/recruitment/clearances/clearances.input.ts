import { z } from "zod";
import { applicationInput } from "../applications/index.ts";
import { clearanceAnswers } from "./clearance.ts";

const number = z.coerce.number().int().positive();

export const requestClearanceInput = applicationInput.extend({
  /** Left out: the one that the applicant's words mean. */
  foreignGuildId: number.optional(),
});

export type RequestClearanceInput = z.output<typeof requestClearanceInput>;

export const maxClearanceWords = 300;

/** Names one question to a former guild. */
export const clearanceInput = z.object({ clearanceId: number });

export type ClearanceInput = z.output<typeof clearanceInput>;

export const answerClearanceInput = clearanceInput.extend({
  answer: z.enum(clearanceAnswers),
  words: z
    .string()
    .trim()
    .max(maxClearanceWords)
    .nullable()
    .default(null)
    .transform((words) => words || null),
});

export type AnswerClearanceInput = z.output<typeof answerClearanceInput>;

export const closeClearanceInput = clearanceInput.extend({
  /** The time that is over: a later one has a run of its own. */
  answerUntil: z.iso.datetime({ offset: true }),
});

export type CloseClearanceInput = z.output<typeof closeClearanceInput>;
