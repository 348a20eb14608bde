export const attendanceRefusals = [
  "attendance.notOver",
  "attendance.previewChanged",
  "attendance.nothingToWrite",
  "attendance.memberNotFound",
] as const;
