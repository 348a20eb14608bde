"use client";

import { fallbackItemLanguage, type ItemLanguage, itemLanguages } from "@guildhall/core/items";
import { useTranslations } from "next-intl";
import { TextField } from "#web/components/ui/text-field.tsx";
import type { ItemDraft } from "./item-draft.ts";
import { useItemLanguage } from "./use-item-language.ts";
import { useItemWords } from "./use-item-words.ts";

type Names = ItemDraft["names"];

type ItemNamesFieldsProps = {
  readonly names: Names;
  readonly isWrong: boolean;
  onChange(names: Names): void;
};

/** The reader's language and the one that everybody falls back to; the others are folded away. */
export function ItemNamesFields({ names, isWrong, onChange }: ItemNamesFieldsProps) {
  const t = useTranslations("items.web.form");
  const words = useItemWords();
  const first = [...new Set([useItemLanguage(), fallbackItemLanguage])];
  const others = itemLanguages.filter((language) => !first.includes(language));
  const field = (language: ItemLanguage, index: number) => (
    <TextField
      key={language}
      label={t("name", { language: words.language(language) })}
      autoComplete="off"
      maxLength={100}
      lang={language}
      value={names[language] ?? ""}
      error={isWrong && index === 0 ? t("nameNeeded") : undefined}
      onChange={({ target }) => onChange({ ...names, [language]: target.value })}
    />
  );
  return (
    <>
      {first.map(field)}
      <details>
        <summary className="cursor-pointer text-small text-ink-2">{t("moreLanguages")}</summary>
        <div className="mt-3 grid gap-3.5">{others.map((language) => field(language, 1))}</div>
      </details>
    </>
  );
}
