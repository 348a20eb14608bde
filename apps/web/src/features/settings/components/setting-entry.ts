import { guildSettings, type SettingKey, type SettingValues } from "@guildhall/core/settings";

type Value = SettingValues[SettingKey];

/** What a field of a setting holds while somebody edits it: a number is the text that was typed so far. */
export type SettingEntry = string | boolean | readonly string[];

export function toEntry(key: SettingKey, value: Value): SettingEntry {
  if (typeof value !== "number") return value;
  return guildSettings[key].kind === "colour" ? writeColour(value) : String(value);
}

/** The value that an entry says; undefined when the setting does not allow it. */
export function readEntry(key: SettingKey, entry: SettingEntry): Value | undefined {
  const parsed = guildSettings[key].schema.safeParse(
    typeof entry === "string" ? readText(key, entry) : entry,
  );
  return parsed.success ? parsed.data : undefined;
}

/** `#e3b04b` */
export function writeColour(colour: number): string {
  return `#${colour.toString(16).padStart(6, "0")}`;
}

function readText(key: SettingKey, text: string): number | undefined {
  const typed = text.trim();
  // A field that was emptied is empty, not nought.
  if (guildSettings[key].kind !== "colour") return typed === "" ? undefined : Number(typed);
  return /^#?[\da-f]{6}$/i.test(typed) ? Number.parseInt(typed.replace("#", ""), 16) : undefined;
}
