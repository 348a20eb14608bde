"use client";

import { languages } from "@guildhall/core";
import { games } from "@guildhall/core/games";
import { useTranslations } from "next-intl";
import type { GuildField } from "./guild-draft.ts";

/** Names a field of the guild, and writes its value in the reader's words. */
export function useWriteGuildField() {
  const t = useTranslations("shell.settings");
  const tWeb = useTranslations("settings.web");
  const tLanguage = useTranslations("common.languages");
  const tGame = useTranslations("settings.games.titles");
  const nameOf = (field: GuildField): string =>
    field === "inGameName" || field === "inGameServer" || field === "rules" ? tWeb(field) : t(field);
  const write = (field: GuildField, value: string | null): string => {
    const language = field === "language" && languages.find((one) => one === value);
    const game = field === "game" && games.find((one) => one === value);
    if (language) return tLanguage(language);
    return game ? tGame(game) : (value ?? tWeb("unnamed"));
  };
  return { nameOf, write };
}
