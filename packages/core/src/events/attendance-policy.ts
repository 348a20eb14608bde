import { z } from "zod";
import { guildSettings, type SettingKey, type SettingValues } from "../settings/index.ts";

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

type PolicySchemas = { [Key in PolicyKey]: z.ZodExactOptional<(typeof guildSettings)[Key]["schema"]> };

const schemas = policyKeys.map((key) => [key, z.exactOptional<z.ZodType>(guildSettings[key].schema)]);

/** What is said here goes before what the guild's settings say; what is left out is as the guild does. */
export const attendancePolicy = z.object(Object.fromEntries(schemas) as PolicySchemas);

export type AttendancePolicy = z.infer<typeof attendancePolicy>;

/** The settings of the guild as they apply under this policy. */
export function underPolicy(settings: SettingValues, policy: AttendancePolicy): SettingValues {
  return { ...settings, ...policy };
}
