import { z } from "zod";
import type { Feature } from "../features.ts";
import { maxReminders, readReminder } from "./reminder.ts";
import type { Style } from "./style.ts";

export const settingUnits = ["minutes", "hours", "days", "percent", "points", "messages"] as const;

export type SettingUnit = (typeof settingUnits)[number];

/** What kind of thing a setting is: how it is checked, and how people enter it. */
export type SettingKind =
  | { readonly kind: "number"; readonly unit: SettingUnit; readonly min: number; readonly max: number }
  | { readonly kind: "flag" }
  /** 0xRRGGBB. */
  | { readonly kind: "colour" }
  | { readonly kind: "roles"; readonly maxCount: number }
  /** Each as `writeReminder` says it. */
  | { readonly kind: "reminders"; readonly maxCount: number };

/** One setting: whose it is, what it may be, and what each style makes of it. */
export type Setting<Value> = SettingKind & {
  readonly feature: Feature;
  readonly schema: z.ZodType<Value>;
  readonly presets: Readonly<Record<Style, Value>>;
};

type NumberRange = { readonly unit: SettingUnit; readonly min: number; readonly max: number };

/** A whole number within bounds. */
export function numberSetting(
  feature: Feature,
  { min, max, unit }: NumberRange,
  presets: Readonly<Record<Style, number>>,
) {
  const schema = z.number().int().min(min).max(max);
  return { kind: "number", feature, unit, min, max, schema, presets } as const;
}

export function flagSetting(feature: Feature, presets: Readonly<Record<Style, boolean>>) {
  return { kind: "flag", feature, schema: z.boolean(), presets } as const;
}

export function colourSetting(feature: Feature, presets: Readonly<Record<Style, number>>) {
  return { kind: "colour", feature, schema: z.number().int().min(0).max(0xffffff), presets } as const;
}

/** Discord roles, by their ids, each once. */
export function rolesSetting(
  feature: Feature,
  maxCount: number,
  presets: Readonly<Record<Style, readonly string[]>>,
) {
  const roleId = z.string().regex(/^\d{1,20}$/);
  const schema = z
    .array(roleId)
    .max(maxCount)
    .transform((roleIds): readonly string[] => [...new Set(roleIds)].toSorted());
  return { kind: "roles", feature, maxCount, schema, presets } as const;
}

/** What people are reminded of, each at most once. */
export function remindersSetting(feature: Feature, presets: Readonly<Record<Style, readonly string[]>>) {
  const line = z.string().refine((text) => readReminder(text) !== undefined);
  const schema = z
    .array(line)
    .max(maxReminders)
    .transform((lines): readonly string[] => [...new Set(lines)]);
  return { kind: "reminders", feature, maxCount: maxReminders, schema, presets } as const;
}

/** The same value in every style. */
export function always<Value>(value: Value): Readonly<Record<Style, Value>> {
  return { casual: value, standard: value, hardcore: value };
}
