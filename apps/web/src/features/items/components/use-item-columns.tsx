"use client";

import { useTranslations } from "next-intl";
import type { Column } from "#web/components/ui/table/column.ts";
import type { ItemsView, ListedItem } from "../items.loaders.ts";
import { ItemName } from "./item-name.tsx";
import { ItemPicture } from "./item-picture.tsx";
import { useItemWords } from "./use-item-words.ts";

/** What a catalogue says of an item in one row. */
export function useItemColumns(
  grades: ItemsView["grades"],
  open: (itemId: string) => void,
): readonly Column<ListedItem>[] {
  const t = useTranslations("items.web.columns");
  const tItems = useTranslations("items");
  const words = useItemWords();
  const keyOf = ({ grade }: ListedItem) => grades.find(({ code }) => code === grade)?.key;
  const gradeOf = (item: ListedItem) => {
    const key = keyOf(item);
    return key === undefined ? (item.grade ?? "") : words.grade(key);
  };
  const slotOf = ({ slot }: ListedItem) => (slot === null ? "" : words.slot(slot));
  return [
    {
      id: "item",
      label: t("item"),
      phone: "title",
      cell: (item) => (
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => open(String(item.itemId))}
          className="flex min-w-0 items-center gap-2.5 text-start font-medium hover:underline"
        >
          <ItemPicture iconUrl={item.iconUrl} category={item.category} grade={keyOf(item)} />
          <ItemName shown={item.shown} />
        </button>
      ),
      csv: ({ shown }) => shown.name,
    },
    {
      id: "category",
      label: t("category"),
      isMinor: true,
      cell: ({ category }) => <span className="text-ink-2">{tItems(`categories.${category}`)}</span>,
      csv: ({ category }) => tItems(`categories.${category}`),
    },
    {
      id: "slot",
      label: t("slot"),
      phone: "second",
      cell: (item) => <span className="text-ink-2">{slotOf(item)}</span>,
      csv: slotOf,
    },
    {
      id: "grade",
      label: t("grade"),
      phone: "main",
      cell: (item) => <span className="block max-desk:text-end">{gradeOf(item)}</span>,
      csv: gradeOf,
    },
    {
      id: "source",
      label: t("source"),
      phone: "detail",
      isMinor: true,
      cell: ({ source }) => (
        <bdi dir="auto" className="text-ink-2">
          {source}
        </bdi>
      ),
      csv: ({ source }) => source ?? "",
    },
    {
      id: "provider",
      label: t("provider"),
      isMinor: true,
      cell: ({ provider }) => <span className="text-ink-3">{tItems(`providers.${provider}`)}</span>,
      csv: ({ provider }) => tItems(`providers.${provider}`),
    },
  ];
}
