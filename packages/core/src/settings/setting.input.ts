import { z } from "zod";
import { guildSettings, type SettingKey, type SettingValue } from "./guild-settings.ts";
import { readValue } from "./read-value.ts";

/** A value that this setting may have, as it is kept. */
export function settingInput<Key extends SettingKey>(key: Key) {
  const read = (given: unknown) => readValue(guildSettings[key], given) as SettingValue<Key> | undefined;
  return z
    .custom<SettingValue<Key>>((given) => read(given) !== undefined)
    .transform((given) => read(given) ?? given);
}

export type SettingInput<Key extends SettingKey> = ReturnType<typeof settingInput<Key>>;
