export { type Choice, choicesOf, hintOf, type QuestionField, questionField } from "./question-field.ts";
export { type RecruitmentPanel, recruitmentPanel } from "./recruitment-panel.view.ts";
