export { decisionNote, type ShownDecision } from "./decision-note.view.ts";
export { type Choice, choicesOf, hintOf, type QuestionField, questionField } from "./question-field.ts";
export { type RecruitmentPanel, recruitmentPanel } from "./recruitment-panel.view.ts";
