export {
  type ClearanceAnswer,
  type ClearanceState,
  clearanceAnswers,
  clearanceJob,
  clearanceOfSlot,
  clearanceStates,
  isClearable,
  requireClearable,
  runOfClearance,
} from "./clearance.ts";
export * from "./clearances.input.ts";
export { canAskFormerGuild, findAwaited } from "./read-clearances.ts";
export { requireCleared } from "./require-cleared.ts";
