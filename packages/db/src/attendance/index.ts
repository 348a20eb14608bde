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
  appendInterval,
  type ChannelTime,
  endInterval,
  findRunningInterval,
  listIntervals,
  listRunningIntervals,
  lockHearing,
  type StoredInterval,
  saveHearing,
} from "./voice.queries.ts";
