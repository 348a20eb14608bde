export { answerDraft } from "./answer-draft.ts";
export { discardDraft } from "./discard-draft.ts";
export type { DraftView } from "./draft-view.ts";
export { startDraft } from "./start-draft.ts";
export { submitApplication } from "./submit-application.ts";
export { viewDraft } from "./view-draft.ts";
export { type OwnApplication, type OwnApplying, viewOwnApplication } from "./view-own-application.ts";
