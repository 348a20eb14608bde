"use client";

import { guildSettings, type SettingKey } from "@guildhall/core/settings";
import { useTranslations } from "next-intl";

/** Writes the value of a setting in the reader's words; roles by the names that the caller knows. */
export function useWriteSetting(): (
  key: SettingKey,
  value: unknown,
  nameRole: (roleId: string) => string,
) => string {
  const t = useTranslations("settings.values");
  return (key, value, nameRole) => {
    if (typeof value === "boolean") return t(value ? "on" : "off");
    if (Array.isArray(value)) return value.map((id) => nameRole(String(id))).join(", ") || t("nobody");
    if (typeof value !== "number") return "";
    const setting = guildSettings[key];
    return setting.kind === "number" ? t(setting.unit, { value }) : writeColour(value);
  };
}

function writeColour(colour: number): string {
  return `#${colour.toString(16).padStart(6, "0").toUpperCase()}`;
}
