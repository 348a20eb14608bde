import { z } from "zod";
import { guildSettings, type SettingKey, settingKeys } from "./guild-settings.ts";

type SeenSchemas = {
  readonly [Key in SettingKey]: z.ZodOptional<(typeof guildSettings)[Key]["schema"]>;
};

type Schemas = {
  readonly [Key in SettingKey]: z.ZodOptional<z.ZodNullable<(typeof guildSettings)[Key]["schema"]>>;
};

const schemas = Object.fromEntries(
  settingKeys.map((key) => [key, guildSettings[key].schema.nullable().optional()]),
) as Schemas;

const seenSchemas = Object.fromEntries(
  settingKeys.map((key) => [key, guildSettings[key].schema.optional()]),
) as SeenSchemas;

/** Several settings at once. Null brings one back to its preset; what is left out stays. */
export const changeSettingsInput = z.object({
  changes: z.strictObject(schemas),
  /** What stood on the page where somebody decided. Another value by now is refused, so that nobody overwrites unseen. */
  seen: z.strictObject(seenSchemas).optional(),
});

export type ChangeSettingsInput = z.infer<typeof changeSettingsInput>;
