import {
  type ChangedSettings,
  guildSettings,
  type SettingKey,
  type SettingValues,
  settingKeys,
} from "./guild-settings.ts";
import { readValue } from "./read-value.ts";
import type { Style } from "./style.ts";

/** What applies in a guild of this style: what it changed, and the preset for all else. */
export function resolveSettings(style: Style, changed: ChangedSettings): SettingValues {
  return { ...presetsOf(style), ...changed };
}

/** What a style makes of every setting. */
export function presetsOf(style: Style): SettingValues {
  const entries = settingKeys.map((key) => [key, guildSettings[key].presets[style]]);
  return Object.fromEntries(entries) as SettingValues;
}

/** What the style question is about: the settings of which the styles make something different. */
export function listStyledSettings(): readonly SettingKey[] {
  return settingKeys.filter((key) => {
    const { casual, ...others } = guildSettings[key].presets;
    return Object.values(others).some((preset) => !isSameValue(preset, casual));
  });
}

/** What is stored, as far as it still means something: an update may have moved a bound, or taken a setting away. */
export function readChangedSettings(
  stored: readonly { readonly key: string; readonly value: unknown }[],
): ChangedSettings {
  const entries = stored.flatMap(({ key, value }) => {
    const read = isSettingKey(key) ? readValue(guildSettings[key], value) : undefined;
    return read === undefined ? [] : [[key, read]];
  });
  return Object.fromEntries(entries) as ChangedSettings;
}

/** Whether two values of a setting say the same. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(guildSettings, key);
}
