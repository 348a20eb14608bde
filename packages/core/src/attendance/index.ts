export {
  type AttendanceShare,
  type AttendedEvent,
  countsForShare,
  shareFromEvents,
  shareOf,
  shareWindows,
  toAttendanceShare,
} from "./attendance-share.ts";
export { changeVoice, type KnownVoice, type VoiceChange, type VoiceNews } from "./change-voice.ts";
export type { AttendanceFact } from "./facts.ts";
export {
  type Case,
  type Judgement,
  judgeAttendance,
  type Reason,
  type WithoutSeat,
} from "./judge-attendance.ts";
export { type MarkAttendanceInput, markAttendanceInput } from "./mark-attendance.input.ts";
export { measurePresence, type Presence, type Window } from "./measure-presence.ts";
export { type Attendee, previewSettlement, type SettlementLine } from "./preview-settlement.ts";
export { attendanceRefusals } from "./refusals.ts";
export { requireSettleable } from "./require-settleable.ts";
export { missedResults, type Result, results } from "./result.ts";
export { type AttendanceRule, type KeptRule, readRule, ruleOf, standardRule } from "./rule.ts";
export { type SettleEventInput, settleEventInput } from "./settle-event.input.ts";
export { type ShareWindowInput, shareWindowInput } from "./share-window.input.ts";
export type { VoiceInterval, VoiceState } from "./voice-interval.ts";
