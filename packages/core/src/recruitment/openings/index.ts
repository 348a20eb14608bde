export { type SaveOpeningsInput, saveOpeningsInput } from "./openings.input.ts";
export {
  countVacancies,
  type LiveOpening,
  maxWanted,
  openRoles,
  type RoleOpening,
  requireOpenRole,
} from "./openings.ts";
