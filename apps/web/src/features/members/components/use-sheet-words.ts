"use client";

import { findClasses, type Game, profileOf, roles } from "@guildhall/core/games";
import {
  foldName,
  type PreviewSheetInput,
  type SheetColumns,
  type SheetRecord,
} from "@guildhall/core/members";
import { translateClass, translateGameTerm } from "@guildhall/i18n/translate-terms";
import { useTranslations } from "next-intl";
import type { ImportsView } from "../imports.loaders.ts";

type Understanding = {
  readonly game: Game;
  readonly ranks: ImportsView["ranks"];
  readonly records: readonly SheetRecord[];
  readonly columns: SheetColumns;
};

/** What words of the sheet mean in this guild: its ranks, and classes and roles of its game in the reader's language. */
export function useSheetWords({ game, ranks, records, columns }: Understanding): PreviewSheetInput["words"] {
  const tAll = useTranslations();
  const profile = profileOf(game);
  const names = {
    nameOfClass: (gameClass: (typeof profile.classes)[number]) => translateClass(tAll, gameClass),
    nameOfWeapon: (key: string) => translateGameTerm(tAll, "weapons", key),
  };
  const index = columns.indexOf("class");
  const cells = new Set(index < 0 ? [] : records.map(({ cells }) => cells[index] ?? ""));
  return {
    ranks: ranks.map(({ rankId, name }) => ({ word: name, means: rankId })),
    classes: [...cells].slice(0, 500).flatMap((word) => {
      const typed = word.replaceAll(/[/+&,|]/g, " ");
      const found = foldName(typed) === "" ? [] : findClasses(profile, typed, names);
      const exact = found.find((gameClass) => foldName(names.nameOfClass(gameClass)) === foldName(typed));
      const meant = exact ?? (found.length === 1 ? found[0] : undefined);
      return meant ? [{ word: word.slice(0, 200), means: meant.key }] : [];
    }),
    roles: roles.flatMap((role) => [
      { word: role, means: role },
      { word: tAll(`shell.roles.${role}`), means: role },
    ]),
  };
}
