"use client";

import { useTranslations } from "next-intl";
import { Chip } from "#web/components/ui/chip.tsx";
import { Tooltip } from "#web/components/ui/tooltip.tsx";
import type { ListedItem } from "../items.loaders.ts";
import { useItemWords } from "./use-item-words.ts";

type ItemNameProps = {
  readonly shown: ListedItem["shown"];
  /** Goes on in a second line rather than being cut, as a title does. */
  readonly isWhole?: boolean;
};

/** An item's name; one that is in another language than the reader's says so. */
export function ItemName({ shown: { name, language, isFallback }, isWhole = false }: ItemNameProps) {
  const t = useTranslations("items.web");
  const words = useItemWords();
  return (
    <span className="inline-flex max-w-full min-w-0 items-center gap-1.5">
      <bdi dir="auto" lang={language} className={isWhole ? "min-w-0" : "min-w-0 truncate"}>
        {name}
      </bdi>
      {isFallback && (
        <Tooltip text={t("fallback", { language: words.language(language) })}>
          <span>
            <Chip>{language.toUpperCase()}</Chip>
            <span className="sr-only">{t("fallback", { language: words.language(language) })}</span>
          </span>
        </Tooltip>
      )}
    </span>
  );
}
