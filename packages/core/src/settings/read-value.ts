import { readReminder } from "./reminder.ts";
import type { SettingKind, ValueOfKind } from "./setting.ts";

/** What is kept of a value that somebody gives a setting; undefined when the setting does not allow it. */
export function readValue(
  setting: SettingKind,
  given: unknown,
): ValueOfKind[SettingKind["kind"]] | undefined {
  switch (setting.kind) {
    case "number":
      return readWhole(given, setting);
    case "colour":
      return readWhole(given, { min: 0, max: 0xffffff });
    case "time":
      return readWhole(given, { min: 0, max: 24 * 60 - 1 });
    case "flag":
      return typeof given === "boolean" ? given : undefined;
    case "roles":
      return readLines(given, setting.maxCount, isRoleId)?.toSorted();
    case "reminders":
      return readLines(given, setting.maxCount, (line) => readReminder(line) !== undefined);
  }
}

function readWhole(
  given: unknown,
  { min, max }: { readonly min: number; readonly max: number },
): number | undefined {
  return Number.isInteger(given) && Number(given) >= min && Number(given) <= max ? Number(given) : undefined;
}

/** Each line once. */
function readLines(
  given: unknown,
  maxCount: number,
  isAllowed: (line: string) => boolean,
): readonly string[] | undefined {
  if (!Array.isArray(given) || given.length > maxCount) return undefined;
  return given.every((line) => typeof line === "string" && isAllowed(line)) ? [...new Set(given)] : undefined;
}

function isRoleId(text: string): boolean {
  return /^\d{1,20}$/.test(text);
}
