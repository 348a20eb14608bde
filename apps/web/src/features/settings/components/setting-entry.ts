import { guildSettings, readValue, type SettingKey, type SettingValues } from "@guildhall/core/settings";

type Value = SettingValues[SettingKey];

/** What a field of a setting holds while somebody edits it: a number is the text that was typed so far. */
export type SettingEntry = string | boolean | readonly string[];

export function toEntry(key: SettingKey, value: Value): SettingEntry {
  if (typeof value !== "number") return value;
  switch (guildSettings[key].kind) {
    case "colour":
      return writeColour(value);
    case "time":
      return writeTime(value);
    default:
      return String(value);
  }
}

/** The value that an entry says; undefined when the setting does not allow it. */
export function readEntry(key: SettingKey, entry: SettingEntry): Value | undefined {
  return readValue(guildSettings[key], typeof entry === "string" ? readText(key, entry) : entry);
}

/** `#e3b04b` */
export function writeColour(colour: number): string {
  return `#${colour.toString(16).padStart(6, "0")}`;
}

/** `06:30` */
function writeTime(minutes: number): string {
  const two = (count: number) => String(count).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function readTime(typed: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(typed) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

function readText(key: SettingKey, text: string): number | undefined {
  const typed = text.trim();
  if (guildSettings[key].kind === "time") return readTime(typed);
  // A field that was emptied is empty, not nought.
  if (guildSettings[key].kind !== "colour") return typed === "" ? undefined : Number(typed);
  return /^#?[\da-f]{6}$/i.test(typed) ? Number.parseInt(typed.replace("#", ""), 16) : undefined;
}
