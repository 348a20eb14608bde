export * from "./application.input.ts";
export {
  applicationOfSlot,
  interviewJob,
  interviewNoticeMinutes,
  overdueJob,
  runOfInterview,
  runOfOverdue,
  runsOfTrial,
  trialEndJob,
  trialNoticeJob,
} from "./application-jobs.ts";
export {
  type BoardColumn,
  boardColumns,
  columnOf,
  decidedShownDays,
  statesOfColumn,
} from "./board-columns.ts";
export {
  type DecisionValues,
  decisionPlaceholders,
  fillDecisionText,
  requireKnownPlaceholders,
} from "./fill-decision-text.ts";
export { burstMinutes, burstsSince, findBurst } from "./find-burst.ts";
export { type ApplicationOutcome, applicationOutcomes } from "./outcome.ts";
export { listReviewSteps, requireStep, type WantedStep } from "./require-step.ts";
export {
  type ApplicationEdge,
  type ApplicationState,
  applicationEdges,
  applicationStates,
  isOpenApplication,
  openApplicationStates,
  type StepTaker,
  stepTakers,
} from "./states.ts";
export { type StaticSuggestion, suggestStatic } from "./suggest-static.ts";
export {
  type ApplicationVote,
  applicationVotes,
  tallyApplicationVotes,
  type VoteTally,
} from "./vote.ts";
