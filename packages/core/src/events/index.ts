export { type AnswerEventInput, answerEventInput } from "./answer-event.input.ts";
export { requireNotOver, requireOpenForAnswers, takesAnswers } from "./answer-event.ts";
export { type AnswerForMemberInput, answerForMemberInput } from "./answer-for-member.input.ts";
export { type AttendanceCounts, attendanceCounts } from "./attendance-counts.ts";
export {
  type AttendancePolicy,
  attendancePolicy,
  underPolicy,
} from "./attendance-policy.ts";
export * from "./calendar/index.ts";
export { cancelEvent } from "./cancel-event.ts";
export { type ChangeEventInput, changeEventInput } from "./change-event.input.ts";
export { changeEvent } from "./change-event.ts";
export { type ChangeSignUpInput, changeSignUpInput } from "./change-sign-up.input.ts";
export { copyOf } from "./copy-of.ts";
export { type CreateEventInput, createEventInput } from "./create-event.input.ts";
export { createEvent, type NewEvent, type Planning } from "./create-event.ts";
export { type DelayEventInput, delayEventInput } from "./delay-event.input.ts";
export { delayEvent } from "./delay-event.ts";
export { endEvent } from "./end-event.ts";
export { type EventInput, eventInput } from "./event.input.ts";
export { maxDurationMinutes } from "./event-duration.ts";
export {
  hasCome,
  isLocked,
  lockEventJob,
  locksAt,
  momentsOf,
  openEventJob,
  opensAt,
} from "./event-moments.ts";
export {
  differingRules,
  type EventRules,
  eventRules,
  type SomeEventRules,
  someEventRules,
  withRules,
} from "./event-rules.ts";
export { eventIdOfStart, startEventJob, startOf } from "./event-start.ts";
export * from "./extras/index.ts";
export type { EventsFact } from "./facts.ts";
export {
  type EventState,
  eventStates,
  type GuildEvent,
  hasEnded,
  isAtHand,
  isClosed,
  plannedByHand,
  standingStates,
} from "./guild-event.ts";
export { isBehind } from "./is-behind.ts";
export { type ListEventsInput, listEventsInput } from "./list-events.input.ts";
export { lockEvent, lockWhenDue, unlockEvent } from "./lock-event.ts";
export { openEvent, openWhenDue } from "./open-event.ts";
export { type PlanningHintsInput, planningHintsInput } from "./planning-hints.input.ts";
export { type PolicyKey, policyKeys } from "./policy-keys.ts";
export { recordPast } from "./record-past.ts";
export { eventsRefusals } from "./refusals.ts";
export * from "./reminders/index.ts";
export type { SeatRenewal } from "./renew-seat.ts";
export { renewSignUp, type SignUpWish } from "./renew-sign-up.ts";
export { type SaveLineUpInput, saveLineUpInput } from "./save-line-up.input.ts";
export { type SeatInput, seatInput } from "./seat.input.ts";
export {
  findPromoted,
  hasSeatLimits,
  isSeatFree,
  type PlayedAs,
  placesInLine,
  type SeatLimits,
  type SeatTaker,
  wantsSeat,
} from "./seats.ts";
export * from "./series/index.ts";
export { type ExcuseDecision, type KeptAnswer, settleExcuse } from "./settle-excuse.ts";
export {
  type Answer,
  type AnswerCounts,
  answers,
  countAnswers,
  isOptional,
  isPicked,
  type LinedUp,
  linedUp,
  maxSignUpNoteLength,
  offeredAnswers,
  requireOffered,
  type SignUp,
} from "./sign-up.ts";
export { standardRules } from "./standard-rules.ts";
export { startEvent } from "./start-event.ts";
export { type StartNowInput, startNowInput } from "./start-now.input.ts";
export { startNow } from "./start-now.ts";
export { staticsToSignUp } from "./statics-to-sign-up.ts";
export * from "./templates/index.ts";
