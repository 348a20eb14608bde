"use client";

import { type Game, profileOf } from "@guildhall/core/games";
import { translateClass } from "@guildhall/i18n/translate-terms";
import { useFormatter, useTranslations } from "next-intl";
import type { ApplicationCard } from "../board.loaders.ts";

type Playing = Pick<ApplicationCard, "classKey" | "role" | "power">;

/** What somebody says to play, and how strong: `Templar, 6,155`; empty where they said neither. */
export function usePlayed(game: Game | null): (playing: Playing) => string {
  const t = useTranslations();
  const formatter = useFormatter();
  return ({ classKey, role, power }) => {
    const gameClass = game && profileOf(game).classes.find(({ key }) => key === classKey);
    const played = gameClass ? translateClass(t, gameClass) : role && t(`shell.roles.${role}`);
    return [played, power === null ? null : formatter.number(power)].filter(Boolean).join(", ");
  };
}
