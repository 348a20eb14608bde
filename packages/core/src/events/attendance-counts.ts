/** Whether attendance at an event goes into the percentages: always, only for those who came, or not at all. */
export const attendanceCounts = ["yes", "bonus", "no"] as const;

export type AttendanceCounts = (typeof attendanceCounts)[number];
