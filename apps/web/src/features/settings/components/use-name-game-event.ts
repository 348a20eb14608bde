"use client";

import { translateGameTerm } from "@guildhall/i18n/translate-terms";
import { useTranslations } from "next-intl";
import { type GameEventRow, readEventRow } from "./game-event-rows.ts";

/** Names an event of the game or of the guild, and writes what it is worth. */
export function useNameGameEvent() {
  const t = useTranslations("settings");
  const tAll = useTranslations();
  const nameOf = (row: GameEventRow | undefined): string => {
    if (row?.key) return translateGameTerm(tAll, "events", row.key);
    return row?.title.trim() || t("web.game.unnamed");
  };
  const write = (row: GameEventRow | undefined): string => {
    if (!row) return t("web.game.none");
    if (row.isOff) return t("web.game.isOff");
    const values = readEventRow(row);
    if (!values) return t("web.game.allowed");
    const points = t("values.points", { value: values.rewardPoints });
    return values.durationMinutes === null
      ? points
      : `${t("values.minutes", { value: values.durationMinutes })}, ${points}`;
  };
  return { nameOf, write };
}
