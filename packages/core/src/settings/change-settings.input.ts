import { z } from "zod";
import { guildSettings, type SettingKey, settingKeys } from "./guild-settings.ts";

type Schemas = {
  readonly [Key in SettingKey]: z.ZodOptional<z.ZodNullable<(typeof guildSettings)[Key]["schema"]>>;
};

const schemas = Object.fromEntries(
  settingKeys.map((key) => [key, guildSettings[key].schema.nullable().optional()]),
) as Schemas;

/** Several settings at once. Null brings one back to its preset; what is left out stays. */
export const changeSettingsInput = z.object({ changes: z.strictObject(schemas) });

export type ChangeSettingsInput = z.infer<typeof changeSettingsInput>;
