"use client";

import { itemLanguages } from "@guildhall/core/items";
import { useLocale, useTranslations } from "next-intl";
import type { ItemView } from "../items.loaders.ts";
import { useItemWords } from "./use-item-words.ts";

/** Every name that is known, in which languages there is none, and what was merged into it. */
export function ItemNames({ view: { item, mergedHere } }: { readonly view: ItemView }) {
  const t = useTranslations("items.web.sheet");
  const words = useItemWords();
  const locale = useLocale();
  const missing = itemLanguages.filter((language) => item.names[language] === undefined);
  const list = new Intl.ListFormat(locale, { type: "disjunction" });
  return (
    <section className="mb-4">
      <h3 className="mb-1 font-title text-card font-semibold">{t("names")}</h3>
      <dl>
        {itemLanguages.map((language) => {
          const name = item.names[language];
          return (
            name !== undefined && (
              <div
                key={language}
                className="flex justify-between gap-3 border-b border-line py-[5px] text-table"
              >
                <dt className="text-ink-2">{words.language(language)}</dt>
                <dd lang={language} className="text-end">
                  <bdi dir="auto">{name}</bdi>
                </dd>
              </div>
            )
          );
        })}
      </dl>
      {missing.length > 0 && (
        <p className="mt-1.5 text-small text-ink-3">
          {t("noNames", { languages: list.format(missing.map(words.language)) })}
        </p>
      )}
      {mergedHere.length > 0 && (
        <p className="mt-1.5 text-small text-ink-2">
          {t("also")} {mergedHere.map(({ shown }) => shown.name).join(", ")}
        </p>
      )}
    </section>
  );
}
