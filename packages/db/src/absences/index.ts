export {
  type AbsencePeriod,
  createAbsence,
  findAbsence,
  getAbsence,
  listAbsences,
  listAbsencesOfMember,
  listCurrentAbsences,
  listTakenRoles,
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
