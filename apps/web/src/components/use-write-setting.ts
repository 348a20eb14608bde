"use client";

import { guildSettings, type SettingKey } from "@guildhall/core/settings";
import { describeReminderLine } from "@guildhall/i18n/describe-reminder";
import { useTranslations } from "next-intl";

/** Writes the value of a setting in the reader's words; roles by the names that the caller knows. */
export function useWriteSetting(): (
  key: SettingKey,
  value: unknown,
  nameRole: (roleId: string) => string,
) => string {
  const t = useTranslations("settings.values");
  const tAll = useTranslations();
  const writeList = (key: SettingKey, texts: readonly string[], nameRole: (roleId: string) => string) => {
    const isReminders = guildSettings[key].kind === "reminders";
    const written = texts.map((text) => (isReminders ? describeReminderLine(tAll, text) : nameRole(text)));
    return written.join(isReminders ? "; " : ", ") || t("nobody");
  };
  const writeNumber = (key: SettingKey, value: number) => {
    const setting = guildSettings[key];
    if (setting.kind === "number") return t(setting.unit, { value });
    return setting.kind === "time" ? writeTime(value) : writeColour(value);
  };
  return (key, value, nameRole) => {
    if (typeof value === "boolean") return t(value ? "on" : "off");
    if (Array.isArray(value)) return writeList(key, value.map(String), nameRole);
    return typeof value === "number" ? writeNumber(key, value) : "";
  };
}

/** `06:30` */
function writeTime(minutes: number): string {
  const two = (count: number) => String(count).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function writeColour(colour: number): string {
  return `#${colour.toString(16).padStart(6, "0").toUpperCase()}`;
}
