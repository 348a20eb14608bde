export { countAttended } from "./attended.queries.ts";
export {
  type CheckIn,
  countWrongCodes,
  findCheckInCode,
  listCheckIns,
  noteWrongCode,
  saveCheckIn,
  saveCheckInCode,
} from "./check-ins.queries.ts";
export {
  deleteHold,
  findClosing,
  listClosings,
  type StoredClosing,
  saveHold,
} from "./closings.queries.ts";
export {
  createContest,
  findContest,
  isContestOpen,
  listContests,
  listOpenContestIds,
  type NamedContest,
  saveContestDecided,
  tallyOpenContests,
} from "./contests.queries.ts";
export { listChannelsOfEvent, listCountingChannels } from "./counting-channels.queries.ts";
export { listHabits } from "./habits.queries.ts";
export { type LastHeard, listLastHeard } from "./last-heard.queries.ts";
export {
  type DraftKey,
  deleteMarkDraft,
  lockMarkDraft,
  replaceMarkDraft,
  saveNamedPeople,
} from "./mark-drafts.queries.ts";
export { deleteMarks, listMarks, type NewMark, saveMarks } from "./marks.queries.ts";
export { deleteCheckIns, deleteOldDrafts, listEventsWithOldCheckIns } from "./old-check-ins.queries.ts";
export { deleteOldHearings, deleteOldVoice, listEventsWithOldVoice } from "./old-voice.queries.ts";
export { listResultHistories } from "./result-history.queries.ts";
export { listSettledEvents, type SettledEvent } from "./settled-events.queries.ts";
export {
  type AttendanceResult,
  appendResults,
  appendSettlement,
  countCame,
  findLatestSettlement,
  listResults,
  type Settlement,
} from "./settlements.queries.ts";
export {
  type AttendanceSum,
  type EventResult,
  listAttendanceSums,
  listEventsOfMember,
  listResultsOfEvents,
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
