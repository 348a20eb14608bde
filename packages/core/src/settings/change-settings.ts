import { type Actor, canRunServer } from "../actor.ts";
import { Refusal } from "../refusal.ts";
import type { ChangeSettingsInput } from "./change-settings.input.ts";
import {
  type ChangedSettings,
  givenRoles,
  type SettingKey,
  type SettingValues,
  settingKeys,
} from "./guild-settings.ts";
import { isSameValue, presetsOf, resolveSettings } from "./resolve-settings.ts";
import type { Style } from "./style.ts";

/** What to store of one setting; null when nothing is, because the preset applies. */
export type SettingToStore = { readonly key: SettingKey; readonly value: SettingValues[SettingKey] | null };

export type SettingsChange = {
  readonly toStore: readonly SettingToStore[];
  /** What applied before, and what applies from now on, of the settings that really change. */
  readonly before: ChangedSettings;
  readonly after: ChangedSettings;
};

/** Refuses when somebody else saved meanwhile what this change rests on. */
export function requireSeenSettings(known: SettingValues, seen: ChangeSettingsInput["seen"] = {}): void {
  const hasMoved = settingKeys.some((key) => seen[key] !== undefined && !isSameValue(seen[key], known[key]));
  if (hasMoved) throw new Refusal("settings.changedMeanwhile");
}

/** Roles that officers hand out are chosen by whoever manages the server alone: nobody raises themselves by a mightier one. */
export function requireMayChoose(actor: Actor, changes: ChangeSettingsInput["changes"]): void {
  const isGiven = settingKeys.some((key) => changes[key] !== undefined && givenRoles.has(key));
  if (isGiven && !canRunServer(actor)) throw new Refusal("settings.rolesOfManager");
}

/** What changes. A value that is the preset's is not stored, so that it follows the style. Nothing at all is refused. */
export function changeGuildSettings(
  style: Style,
  changed: ChangedSettings,
  changes: ChangeSettingsInput["changes"],
): SettingsChange {
  const presets = presetsOf(style);
  const known = resolveSettings(style, changed);
  const toStore = settingKeys.flatMap((key): readonly SettingToStore[] => {
    const wanted = changes[key];
    if (wanted === undefined) return [];
    const value = wanted === null || isSameValue(wanted, presets[key]) ? null : wanted;
    return isSameValue(value, changed[key] ?? null) ? [] : [{ key, value }];
  });
  if (toStore.length === 0) throw new Refusal("settings.unchanged");
  const keys = toStore.map(({ key }) => key);
  const after = toStore.map(({ key, value }) => [key, value ?? presets[key]] as const);
  return { toStore, before: pick(known, keys), after: Object.fromEntries(after) as ChangedSettings };
}

function pick(values: SettingValues, keys: readonly SettingKey[]): ChangedSettings {
  return Object.fromEntries(keys.map((key) => [key, values[key]])) as ChangedSettings;
}
