import { isSameValue, type SettingKey, type SettingValues, settingKeys } from "@guildhall/core/settings";
import type { SettingsPageView } from "../settings.queries.ts";
import { readEntry, type SettingEntry } from "./setting-entry.ts";
import type { SettingsDraft } from "./settings-context.tsx";

type Value = SettingValues[SettingKey];

/** A setting that differs from what is stored. */
export type UnsavedSetting = {
  readonly key: SettingKey;
  readonly entry: SettingEntry;
  readonly before: Value;
  /** Undefined when the entry is not allowed. */
  readonly after: Value | undefined;
  /** Somebody else saved `before` after the field was touched here. */
  readonly isContested: boolean;
};

/** What is entered and not saved, in the order in which people read settings. Back to what is stored is no change. */
export function listUnsaved(
  draft: SettingsDraft,
  settings: SettingsPageView["settings"],
): readonly UnsavedSetting[] {
  return settingKeys.flatMap((key) => {
    const drafted = draft[key];
    if (!drafted) return [];
    const { entry, from } = drafted;
    const before = settings[key].value;
    const after = readEntry(key, entry);
    return isSameValue(after, before)
      ? []
      : [{ key, entry, before, after, isContested: !isSameValue(from, before) }];
  });
}
