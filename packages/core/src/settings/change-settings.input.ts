import { z } from "zod";
import { type SettingKey, settingKeys } from "./guild-settings.ts";
import { type SettingInput, settingInput } from "./setting.input.ts";

type SeenSchemas = {
  readonly [Key in SettingKey]: z.ZodOptional<SettingInput<Key>>;
};

type Schemas = {
  readonly [Key in SettingKey]: z.ZodOptional<z.ZodNullable<SettingInput<Key>>>;
};

const schemas = Object.fromEntries(
  settingKeys.map((key) => [key, settingInput(key).nullable().optional()]),
) as Schemas;

const seenSchemas = Object.fromEntries(
  settingKeys.map((key) => [key, settingInput(key).optional()]),
) as SeenSchemas;

/** Several settings at once. Null brings one back to its preset; what is left out stays. */
export const changeSettingsInput = z.object({
  changes: z.strictObject(schemas),
  /** What stood on the page where somebody decided. Another value by now is refused, so that nobody overwrites unseen. */
  seen: z.strictObject(seenSchemas).optional(),
});

export type ChangeSettingsInput = z.infer<typeof changeSettingsInput>;
