import { z } from "zod";
import { type SettingInput, type SettingValues, settingInput } from "../settings/index.ts";
import { type PolicyKey, policyKeys } from "./policy-keys.ts";

type PolicySchemas = { [Key in PolicyKey]: z.ZodExactOptional<SettingInput<Key>> };

const schemas = policyKeys.map((key) => [key, z.exactOptional<z.ZodType>(settingInput(key))]);

/** What is said here goes before what the guild's settings say; what is left out is as the guild does. */
export const attendancePolicy = z.object(Object.fromEntries(schemas) as PolicySchemas);

export type AttendancePolicy = z.infer<typeof attendancePolicy>;

/** The settings of the guild as they apply under this policy. */
export function underPolicy(settings: SettingValues, policy: AttendancePolicy): SettingValues {
  return { ...settings, ...policy };
}
