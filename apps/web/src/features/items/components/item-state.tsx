"use client";

import { useTranslations } from "next-intl";
import type { ItemView } from "../items.loaders.ts";

/** What is special about it: merged, only suggested, retired, or of all servers. */
export function ItemState({ view: { item, mergedInto } }: { readonly view: ItemView }) {
  const t = useTranslations("items.web.sheet");
  const sentences = [
    mergedInto && t("mergedInto", { name: mergedInto.shown.name }),
    !item.isListed && !mergedInto && t("wished"),
    item.isRetired && t("retired"),
    item.guildId === null && t("isShared"),
  ].filter((sentence) => typeof sentence === "string");
  return sentences.map((sentence) => (
    <p key={sentence} className="mb-3 text-table text-ink-2">
      {sentence}
    </p>
  ));
}
