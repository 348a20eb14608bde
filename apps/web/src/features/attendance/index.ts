export { readAttendance, readSettlement } from "./attendance.loaders.ts";
