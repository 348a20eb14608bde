import type { ApplicationForm } from "./form.ts";
import type { QuestionDraft, QuestionKind } from "./question.ts";

const asked: readonly (readonly [kind: QuestionKind, isRequired: boolean])[] = [
  ["characterName", true],
  ["class", true],
  ["role", true],
  ["power", false],
  ["timeZone", false],
  ["formerGuild", false],
  ["whyUs", true],
];

/** What a guild asks that wrote no form of its own: open from the first moment. */
export const defaultQuestions: readonly QuestionDraft[] = asked.map(([kind, isRequired]) => ({
  kind,
  label: null,
  help: null,
  isRequired,
  options: [],
  minimum: null,
  maximum: null,
}));

/** The form of a guild that stored none. Its questions are numbered by their place. */
export const defaultForm: ApplicationForm = {
  formId: 0,
  version: 0,
  name: null,
  introduction: null,
  isOpen: true,
  questions: defaultQuestions.map((question, index) => ({ ...question, questionId: index + 1 })),
};
