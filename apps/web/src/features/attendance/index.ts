export {
  readAttendance,
  readForecasts,
  readMatrix,
  readSettlement,
  readWarRoom,
} from "./attendance.loaders.ts";
export { readCheckIn, readNames } from "./check-ins.loaders.ts";
export { readContests, readOwnAttendance } from "./contests.loaders.ts";
