import type { QuestionKind } from "./question.ts";

/** What was typed or chosen, by the number of the question. Several that were chosen stand on a line each. */
export type TypedAnswers = Readonly<Record<string, string>>;

/** What is wrong with an answer. Each has a sentence of its own. */
export const answerProblems = [
  "missing",
  "tooShort",
  "tooLong",
  "noNumber",
  "tooSmall",
  "tooLarge",
  "notAnOption",
  "tooFew",
  "tooMany",
  "nameUnfit",
  "classUnknown",
  "roleUnfit",
  "powerUnfit",
  "timeZoneUnknown",
  "linkNotAllowed",
] as const;

export type AnswerProblemCode = (typeof answerProblems)[number];

export type AnswerProblem = {
  readonly questionId: number;
  readonly code: AnswerProblemCode;
  /** What the sentence names, such as the most that is allowed. */
  readonly details: Readonly<Record<string, string | number>>;
};

/** An answer as it is kept: a code where the kind has codes, else the text. */
export type CheckedAnswer = {
  readonly questionId: number;
  readonly kind: QuestionKind;
  readonly value: string;
};

export const yesAndNo = ["yes", "no"] as const;
