"use client";

import type { Game } from "@guildhall/core/games";
import { useFormatter, useTranslations } from "next-intl";
import type { SheetPreview } from "../imports.loaders.ts";
import type { ImportRow } from "./import-rows.tsx";
import { useClassWords } from "./use-class-words.ts";

export type RowWords = {
  /** What is written, balances aside. */
  readonly written: string;
  /** Which cells are not, and why; empty for none. */
  readonly leftOut: string;
};

/** What a row writes, in one line. */
export function useRowWords({ ranks }: SheetPreview, game: Game): (row: ImportRow) => RowWords {
  const t = useTranslations("members.import");
  const formatter = useFormatter();
  const classWords = useClassWords(game);
  const rankOf = new Map(ranks.map(({ rankId, name }) => [rankId, name]));
  return ({ fate, writes, leftOut }) => {
    const { rank, characterNames, build, note, joinedOn } = writes;
    const day = joinedOn && formatter.dateTime(new Date(`${joinedOn}T12:00Z`), { dateStyle: "medium" });
    const parts = [
      (fate === "new" || fate === "fromServer") && t("wMember"),
      day && t("wJoined", { day }),
      rank && t("wRank", { rank: rankOf.get(rank.after) ?? "" }),
      characterNames.length > 0 &&
        t("wCharacters", { count: characterNames.length, names: characterNames.join(", ") }),
      build && classWords(build).className,
      build?.power != null && t("wPower", { power: build.power }),
      note !== null && t("wNote"),
    ];
    return {
      written: parts.filter((part) => typeof part === "string").join(" · ") || t("nothing"),
      leftOut: leftOut.map(({ cause, text }) => t(`leftOut.${cause}`, { text })).join(" · "),
    };
  };
}
