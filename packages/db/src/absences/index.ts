export {
  type AbsencePeriod,
  createAbsence,
  findAbsence,
  getAbsence,
  type LeaveRoles,
  listAbsences,
  listAbsencesOfMember,
  listCurrentAbsences,
  listLeaveRoles,
  type NamedAbsence,
  saveAbsence,
  saveTakenRoles,
} from "./absences.queries.ts";
export {
  findAvailability,
  listAvailabilities,
  type MemberAvailability,
  saveAvailability,
} from "./availabilities.queries.ts";
export { moveAbsences } from "./move-absences.queries.ts";
