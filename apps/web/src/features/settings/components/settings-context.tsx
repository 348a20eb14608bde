"use client";

import { isSameValue, type SettingKey, type SettingValues } from "@guildhall/core/settings";
import { createContext, type ReactNode, use } from "react";
import type { SettingsPageView } from "../settings.queries.ts";
import { readEntry, type SettingEntry, toEntry } from "./setting-entry.ts";

/** What was entered for a setting, and what was stored when the field was first touched. */
export type DraftedSetting = { readonly entry: SettingEntry; readonly from: SettingValues[SettingKey] };

export type SettingsDraft = Partial<Readonly<Record<SettingKey, DraftedSetting>>>;

export type SettingsForm = {
  readonly page: SettingsPageView;
  readonly draft: SettingsDraft;
  readonly isDisabled: boolean;
  enter(key: SettingKey, entry: SettingEntry): void;
};

const FormContext = createContext<SettingsForm | undefined>(undefined);

type SettingsFormProviderProps = { readonly form: SettingsForm; readonly children: ReactNode };

export function SettingsFormProvider({ form, children }: SettingsFormProviderProps) {
  return <FormContext value={form}>{children}</FormContext>;
}

export function useSettingsForm(): SettingsForm {
  const form = use(FormContext);
  if (!form) throw new Error("A setting stands inside a form of settings");
  return form;
}

/** One setting as its field shows it. */
export function useSetting(key: SettingKey) {
  const { page, draft, isDisabled, enter } = useSettingsForm();
  const { value, preset } = page.settings[key];
  const entry = draft[key]?.entry ?? toEntry(key, value);
  const entered = readEntry(key, entry);
  return {
    entry,
    preset,
    isDisabled,
    isWrong: entered === undefined,
    isUnsaved: !isSameValue(entered, value),
    isPreset: isSameValue(entered, preset),
    enter: (next: SettingEntry) => enter(key, next),
    toPreset: () => enter(key, toEntry(key, preset)),
  };
}

/** What would apply once the form is saved. Where an entry is not allowed yet, what is stored goes on to apply. */
export function useEnteredSettings(): SettingValues {
  const { page, draft } = useSettingsForm();
  const keys = Object.keys(page.settings) as readonly SettingKey[];
  const entries = keys.map((key) => {
    const drafted = draft[key];
    const entered = drafted && readEntry(key, drafted.entry);
    return [key, entered === undefined ? page.settings[key].value : entered];
  });
  return Object.fromEntries(entries) as SettingValues;
}
