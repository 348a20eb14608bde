"use client";

import { type Game, profileOf } from "@guildhall/core/games";
import { translateClass, translateGameTerm } from "@guildhall/i18n/translate-terms";
import { useTranslations } from "next-intl";
import type { RosterView } from "../members.loaders.ts";

type Build = NonNullable<RosterView["rows"][number]["build"]>;

/** What somebody plays, in the reader's words. */
export type ClassWords = {
  /** `Templar`; where the game has no classes, the role. */
  readonly className: string;
  /** `Sword & shield / Wand`, in a game where weapons make the class; else empty. */
  readonly weapons: string;
};

export function useClassWords(game: Game): (build: Pick<Build, "classKey" | "role">) => ClassWords {
  const tAll = useTranslations();
  const { classes } = profileOf(game);
  return ({ classKey, role }) => {
    const gameClass = classes.find(({ key }) => key === classKey);
    if (!gameClass) return { className: tAll(`shell.roles.${role}`), weapons: "" };
    const weapons = gameClass.weapons?.map((key) => translateGameTerm(tAll, "weapons", key)) ?? [];
    return { className: translateClass(tAll, gameClass), weapons: weapons.join(" / ") };
  };
}
