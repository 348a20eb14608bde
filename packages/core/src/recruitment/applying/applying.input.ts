import { z } from "zod";
import { languages } from "../../languages.ts";
import { maxQuestions } from "../forms/index.ts";

const formId = z.coerce.number().int().nonnegative();

export const startDraftInput = z.object({
  /** Without it the form that was begun, else the first one that is open. */
  formId: formId.optional(),
  /** In which the person is asked. */
  language: z.enum(languages),
});

export type StartDraftInput = z.output<typeof startDraftInput>;

/** More than Discord or the page lets anybody type. */
const longestTyped = 4_000;

const typed = z
  .record(z.string().regex(/^\d{1,10}$/), z.string().max(longestTyped))
  .refine((answers) => Object.keys(answers).length <= maxQuestions);

export const answerDraftInput = z.object({
  /** Of which form: another one may have been begun since. */
  formId,
  /** An empty text takes an answer back. */
  typed,
  /** Which dialog was sent; without it what a page keeps meanwhile. */
  step: z.number().int().nonnegative().max(maxQuestions).optional(),
});

export type AnswerDraftInput = z.output<typeof answerDraftInput>;

export const submitApplicationInput = z.object({ formId });

export type SubmitApplicationInput = z.output<typeof submitApplicationInput>;
