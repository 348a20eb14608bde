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
  return (key, value, nameRole) => {
    if (typeof value === "boolean") return t(value ? "on" : "off");
    if (Array.isArray(value)) return writeList(key, value.map(String), nameRole);
    if (typeof value !== "number") return "";
    const setting = guildSettings[key];
    return setting.kind === "number" ? t(setting.unit, { value }) : writeColour(value);
  };
}

function writeColour(colour: number): string {
  return `#${colour.toString(16).padStart(6, "0").toUpperCase()}`;
}
