import type { Feature } from "../features.ts";
import { maxReminders } from "./reminder.ts";
import type { Style } from "./style.ts";

export const settingUnits = ["minutes", "hours", "days", "percent", "points", "messages", "items"] as const;

export type SettingUnit = (typeof settingUnits)[number];

/** What kind of thing a setting is: how it is checked, and how people enter it. */
export type SettingKind =
  | { readonly kind: "number"; readonly unit: SettingUnit; readonly min: number; readonly max: number }
  | { readonly kind: "flag" }
  /** 0xRRGGBB. */
  | { readonly kind: "colour" }
  /** Minutes since midnight, by the guild's clock. */
  | { readonly kind: "time" }
  | { readonly kind: "roles"; readonly maxCount: number }
  /** Each as `writeReminder` says it. */
  | { readonly kind: "reminders"; readonly maxCount: number };

/** What each kind of setting holds. */
export type ValueOfKind = {
  readonly number: number;
  readonly flag: boolean;
  readonly colour: number;
  readonly time: number;
  readonly roles: readonly string[];
  readonly reminders: readonly string[];
};

/** One setting: whose it is, what it may be, and what each style makes of it. */
export type Setting = SettingKind & {
  readonly feature: Feature;
  readonly presets: Readonly<Record<Style, ValueOfKind[keyof ValueOfKind]>>;
};

type NumberRange = { readonly unit: SettingUnit; readonly min: number; readonly max: number };

/** A whole number within bounds. */
export function numberSetting(
  feature: Feature,
  { min, max, unit }: NumberRange,
  presets: Readonly<Record<Style, number>>,
) {
  return { kind: "number", feature, unit, min, max, presets } as const;
}

export function flagSetting(feature: Feature, presets: Readonly<Record<Style, boolean>>) {
  return { kind: "flag", feature, presets } as const;
}

export function colourSetting(feature: Feature, presets: Readonly<Record<Style, number>>) {
  return { kind: "colour", feature, presets } as const;
}

export function timeSetting(feature: Feature, presets: Readonly<Record<Style, number>>) {
  return { kind: "time", feature, presets } as const;
}

/** Discord roles, by their ids, each once. */
export function rolesSetting(
  feature: Feature,
  maxCount: number,
  presets: Readonly<Record<Style, readonly string[]>>,
) {
  return { kind: "roles", feature, maxCount, presets } as const;
}

/** What people are reminded of, each at most once. */
export function remindersSetting(feature: Feature, presets: Readonly<Record<Style, readonly string[]>>) {
  return { kind: "reminders", feature, maxCount: maxReminders, presets } as const;
}

/** The same value in every style. */
export function always<Value>(value: Value): Readonly<Record<Style, Value>> {
  return { casual: value, standard: value, hardcore: value };
}
