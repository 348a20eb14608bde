export {
  type AnswerProblem,
  type AnswerProblemCode,
  answerProblems,
  type CheckedAnswer,
  type TypedAnswers,
  yesAndNo,
} from "./answer.ts";
export { type CheckedAnswers, checkAnswers, findAnswer } from "./check-answers.ts";
export { defaultForm, defaultQuestions } from "./default-form.ts";
export { type ApplicationForm, maxForms, maxOptions, maxQuestions } from "./form.ts";
export {
  type FormInput,
  formInput,
  longestFormName,
  longestHelp,
  longestIntroduction,
  longestLabel,
  longestOption,
  type QuestionInput,
  questionInput,
  type SaveFormInput,
  type SwitchFormInput,
  saveFormInput,
  switchFormInput,
} from "./forms.input.ts";
export { type KnownOfApplicant, prefillAnswers } from "./prefill-answers.ts";
export {
  type BuiltInKind,
  builtInKinds,
  hasOptions,
  isBounded,
  isBuiltIn,
  longestText,
  type Question,
  type QuestionDraft,
  type QuestionKind,
  questionKinds,
} from "./question.ts";
export { requireQuestions } from "./require-questions.ts";
export { questionsFor, stepSize, stepsOf } from "./steps.ts";
