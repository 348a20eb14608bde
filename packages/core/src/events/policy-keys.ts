import type { SettingKey } from "../settings/index.ts";

/** Settings of attendance that a kind of event may have otherwise than the guild. */
export const policyKeys = [
  "attendance.graceMinutes",
  "attendance.leaveMinutes",
  "attendance.minimumPercent",
  "attendance.bridgeMinutes",
  "attendance.countsDeaf",
  "attendance.countsUncertain",
  "attendance.credits.present",
  "attendance.credits.late",
  "attendance.credits.leftEarly",
  "attendance.credits.walkIn",
  "attendance.credits.benched",
  "attendance.credits.standby",
  "attendance.credits.excused",
  "attendance.credits.absent",
  "attendance.credits.noShow",
  "attendance.noShowPoints",
  "attendance.noShowStrikes",
  "dkp.signUpBonusPoints",
  "dkp.signUpBonusHours",
] as const satisfies readonly SettingKey[];

export type PolicyKey = (typeof policyKeys)[number];
