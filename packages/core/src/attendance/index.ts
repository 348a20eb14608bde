export {
  type AttendanceShare,
  type AttendedEvent,
  type LeftOutReason,
  leftOutReasons,
  shareFromEvents,
  shareOf,
  shareWindows,
  toAttendanceShare,
  whyLeftOut,
} from "./attendance-share.ts";
export { changeVoice, type KnownVoice, type VoiceChange, type VoiceNews } from "./change-voice.ts";
export { type CheckInInput, checkInInput } from "./check-in.input.ts";
export {
  type CheckInCode,
  checkInCodeBytes,
  checkInMinutesBefore,
  isCheckInOpen,
  maxWrongCodes,
} from "./check-in-code.ts";
export { type CheckInTime, checkInTime } from "./check-in-time.ts";
export { chooseEvents } from "./choose-events.ts";
export {
  type Closing,
  closeEventJob,
  closesAt,
  eventOverJob,
  isDueToClose,
  runOfClose,
  runsOfClosing,
} from "./closing.ts";
export {
  type Contest,
  type ContestState,
  contestableResults,
  contestStates,
  contestTime,
  requireContestable,
  resultGivenAt,
  type SettledResult,
} from "./contest.ts";
export {
  type AcceptContestInput,
  acceptContestInput,
  type ContestInput,
  type ContestResultInput,
  contestInput,
  contestResultInput,
  type DeclineContestInput,
  declineContestInput,
  maxContestAnswer,
  maxContestReason,
} from "./contest-result.input.ts";
export type { AttendanceFact } from "./facts.ts";
export {
  type Forecast,
  forecastTurnout,
  type Habit,
  type LikelyPerson,
  leadHours,
  type Saying,
  sayings,
  type TurnoutHistory,
} from "./forecast-turnout.ts";
export {
  type Case,
  type Judgement,
  judgeAttendance,
  type Reason,
  type WithoutSeat,
} from "./judge-attendance.ts";
export { type ListForecastsInput, listForecastsInput } from "./list-forecasts.input.ts";
export { type Mark, type MarkSource, markSources, maxMarkNote } from "./mark.ts";
export { type MarkAttendanceInput, markAttendanceInput } from "./mark-attendance.input.ts";
export {
  type AnswerDraftInput,
  answerDraftInput,
  type DraftHereInput,
  type DraftListInput,
  draftHereInput,
  draftListInput,
  type MarkDraftInput,
  markDraftInput,
} from "./mark-draft.input.ts";
export type { MarkDraft } from "./mark-draft.ts";
export { type MarkManyInput, markManyInput, type NameListInput, nameListInput } from "./mark-many.input.ts";
export { measurePresence, type Presence, type Window } from "./measure-presence.ts";
export {
  everybodyNamed,
  type NamedMember,
  type NamedPeople,
  type NameQuestion,
  namePeople,
} from "./name-people.ts";
export { pickEventAtHand } from "./pick-event-at-hand.ts";
export {
  closeCheckInJob,
  isCheckInTime,
  planCheckIn,
  requireCheckInTime,
  runOfCheckIn,
} from "./plan-check-in.ts";
export { type GivenStrike, planStrikes, type StrikePlan } from "./plan-strikes.ts";
export { type Attendee, previewSettlement, type SettlementLine } from "./preview-settlement.ts";
export { attendanceRefusals } from "./refusals.ts";
export { requireSettleable } from "./require-settleable.ts";
export { missedResults, type Result, results } from "./result.ts";
export { type AttendanceRule, type KeptRule, readRule, ruleFor, ruleOf, standardRule } from "./rule.ts";
export { type SettleEventInput, settleEventInput } from "./settle-event.input.ts";
export { type ShareWindowInput, shareWindowInput } from "./share-window.input.ts";
export { type ShareSlices, type ShareView, type SlicedEvent, sliceShare, weekdayOf } from "./slice-share.ts";
export { type StandingNow, standNow } from "./stand-now.ts";
export { type TrendInput, trendInput } from "./trend.input.ts";
export { trendDays } from "./trend-days.ts";
export { type ViewMatrixInput, viewMatrixInput } from "./view-matrix.input.ts";
export type { VoiceInterval, VoiceState } from "./voice-interval.ts";
export { type Pay, withholdPay } from "./withhold-pay.ts";
