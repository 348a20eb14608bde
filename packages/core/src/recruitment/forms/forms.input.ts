import { z } from "zod";
import { maxOptions, maxQuestions } from "./form.ts";
import { questionKinds } from "./question.ts";

const isPlain = (text: string) => !/\p{Cc}/u.test(text);

/** A line that an officer writes; left empty it is none. */
const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine(isPlain)
    .transform((text) => text || null)
    .nullable();

export const longestLabel = 45;
export const longestHelp = 100;
export const longestOption = 80;
export const longestFormName = 40;
export const longestIntroduction = 1_000;

const bound = z.number().int().min(-999_999_999).max(999_999_999).nullable();

export const questionInput = z.object({
  /** Without it the question is a new one. */
  questionId: z.number().int().positive().optional(),
  kind: z.enum(questionKinds),
  label: line(longestLabel),
  help: line(longestHelp),
  isRequired: z.boolean(),
  options: z.array(z.string().trim().min(1).max(longestOption).refine(isPlain)).max(maxOptions),
  minimum: bound,
  maximum: bound,
});

export type QuestionInput = z.output<typeof questionInput>;

/** Forms are numbered from 1; 0 is the one that every guild begins with. */
const formId = z.coerce.number().int().nonnegative();

export const saveFormInput = z.object({
  /** Without it the form is a new one. */
  formId: formId.optional(),
  /** Which version was seen; what was changed since is not written over. */
  version: z.number().int().nonnegative(),
  name: line(longestFormName),
  introduction: z
    .string()
    .trim()
    .max(longestIntroduction)
    .transform((text) => text || null)
    .nullable(),
  questions: z.array(questionInput).max(maxQuestions),
});

export type SaveFormInput = z.output<typeof saveFormInput>;

export const formInput = z.object({ formId });

export type FormInput = z.output<typeof formInput>;

export const switchFormInput = z.object({ formId, isOpen: z.boolean() });

export type SwitchFormInput = z.output<typeof switchFormInput>;
