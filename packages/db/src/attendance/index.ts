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
  listIntervals,
  listRunningIntervals,
  lockRunningInterval,
  type StoredInterval,
} from "./voice.queries.ts";
