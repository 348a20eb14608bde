export type { PersonInVoice } from "./follow-voice.ts";
export type { NamedAttendee } from "./gather-attendees.ts";
export { markAttendance } from "./mark-attendance.ts";
export type { SettlementPreview } from "./prepare-settlement.ts";
export { previewSettlement } from "./preview-settlement.ts";
export { reconcileVoice, type VoicePicture } from "./reconcile-voice.ts";
export { recordVoice, type VoiceNews } from "./record-voice.ts";
export { type Settled, settleEvent } from "./settle-event.ts";
export { type Attendance, type AttendanceLine, viewAttendance } from "./view-attendance.ts";
