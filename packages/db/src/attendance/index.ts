export { listCountingChannels } from "./counting-channels.queries.ts";
export { type LastHeard, listLastHeard } from "./last-heard.queries.ts";
export { deleteOldHearings, deleteOldVoice, listEventsWithOldVoice } from "./old-voice.queries.ts";
export {
  type AttendanceResult,
  appendResults,
  appendSettlement,
  countCame,
  deleteMark,
  findLatestSettlement,
  listMarks,
  listResults,
  type NewMark,
  type Settlement,
  saveMark,
} from "./settlements.queries.ts";
export {
  type AttendanceSum,
  listAttendanceSums,
  listEventsOfMember,
  listSettledStarts,
  type MemberEvent,
} from "./shares.queries.ts";
export {
  appendIntervals,
  type ChannelTime,
  endIntervals,
  listIntervals,
  listRunningIntervals,
  lockHearings,
  type StoredInterval,
  saveHearings,
} from "./voice.queries.ts";
