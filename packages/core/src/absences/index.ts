export { type AbsenceInput, absenceInput } from "./absence.input.ts";
export {
  type Absence,
  type AbsenceState,
  type AbsenceTime,
  absenceStates,
  coversMoment,
  stateOfAbsence,
  wasTaken,
} from "./absence.ts";
export { type AbsenceFields, absenceFields } from "./absence-fields.ts";
export {
  type Availability,
  countAvailability,
  type DayPart,
  dayParts,
  rankSlots,
  type Slot,
  type SlotCount,
  slotAt,
  slots,
  splitSlot,
  type Weekday,
  type WeeklyPerson,
  weekdays,
} from "./availability.ts";
export { type ChangeAbsenceInput, changeAbsenceInput } from "./change-absence.input.ts";
export { countLeaveDays, type DaySpan } from "./count-leave-days.ts";
export { endAbsence } from "./end-absence.ts";
export { type EnterAbsenceInput, enterAbsenceInput } from "./enter-absence.input.ts";
export type { AbsencesFact } from "./facts.ts";
export {
  type ExcusablePerson,
  type Excuse,
  type ExcuseSource,
  excuseSources,
  findExcuse,
} from "./find-excuse.ts";
export { findShortRoles, type RolePlayer, type ShortRole } from "./find-short-roles.ts";
export { listMoves, moveAbsenceJob, readMovedAbsence } from "./move-absence-job.ts";
export { planAbsence } from "./plan-absence.ts";
export { absencesRefusals } from "./refusals.ts";
export { type SaveAvailabilityInput, saveAvailabilityInput } from "./save-availability.input.ts";
export { type StartAbsenceInput, startAbsenceInput } from "./start-absence.input.ts";
export { type TimeLineInput, timeLineInput } from "./time-line.input.ts";
export { placeOnTimeLine, planTimeLine, type TimeLine, type TimeLineBar } from "./time-line.ts";
export { type TimeLineSpan, timeLineSpans, usualSpan } from "./time-line-span.ts";
