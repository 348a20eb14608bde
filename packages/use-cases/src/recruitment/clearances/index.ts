export { answerClearance } from "./answer-clearance.ts";
export { closeClearance } from "./close-clearance.ts";
export { requestClearance } from "./request-clearance.ts";
export { viewClearance } from "./view-clearance.ts";
