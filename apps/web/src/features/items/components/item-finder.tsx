"use client";

import { useQuery } from "@tanstack/react-query";
import { Command } from "cmdk";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FoundItem } from "../items.loaders.ts";
import { foundItemsQuery } from "../items.queries.ts";
import { ItemName } from "./item-name.tsx";
import { ItemPicture } from "./item-picture.tsx";
import { useItemLanguage } from "./use-item-language.ts";

type ItemFinderProps = {
  readonly guildId: string;
  readonly label: string;
  /** What is typed there at first. */
  readonly start: string;
  /** Never offered: the item itself. */
  readonly withoutId?: number;
  onChoose(item: FoundItem): void;
};

/** One item by its name, with the search that Discord and the catalogue have too. */
export function ItemFinder({ guildId, label, start, withoutId, onChoose }: ItemFinderProps) {
  const t = useTranslations("items.web.merging");
  const language = useItemLanguage();
  const [text, setText] = useState(start);
  const { data } = useQuery(foundItemsQuery({ guildId, text: text.trim(), language }));
  const found = (data ?? []).filter(({ itemId }) => itemId !== withoutId);
  return (
    <Command label={label} shouldFilter={false} loop className="rounded-control border border-edge bg-sunken">
      <div className="flex h-control items-center gap-2 border-b border-line px-2.5 text-ink-3">
        <Search aria-hidden className="icon-14" />
        <Command.Input
          value={text}
          onValueChange={setText}
          placeholder={t("type")}
          aria-label={label}
          className="min-w-0 flex-1 bg-transparent text-table text-ink outline-none max-desk:text-[16px]"
        />
      </div>
      <Command.List label={label} className="scroll-thin max-h-[280px] overflow-auto p-1">
        <Command.Empty className="px-2.5 py-3 text-table text-ink-3">{t("noneFound")}</Command.Empty>
        {found.map((item) => (
          <Command.Item
            key={item.itemId}
            value={String(item.itemId)}
            onSelect={() => onChoose(item)}
            className="flex min-h-9 items-center gap-2 rounded-control px-2.5 py-1 text-table text-ink data-[selected=true]:bg-hover max-desk:min-h-11"
          >
            <ItemPicture iconUrl={item.iconUrl} category={item.category} grade={item.grade?.key} />
            <ItemName shown={item.shown} />
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  );
}
