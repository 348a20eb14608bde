export {
  type AnswerDraftInput,
  answerDraftInput,
  type StartDraftInput,
  type SubmitApplicationInput,
  startDraftInput,
  submitApplicationInput,
} from "./applying.input.ts";
export type { Draft } from "./draft.ts";
export { daysLeft, type EarlierApplications, requireTurn } from "./may-apply.ts";
