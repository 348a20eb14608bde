"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { ItemsView, ItemView } from "../items.loaders.ts";
import { itemQuery } from "../items.queries.ts";
import { ItemActions } from "./item-actions.tsx";
import { ItemFacts } from "./item-facts.tsx";
import { ItemHistory } from "./item-history.tsx";
import { ItemName } from "./item-name.tsx";
import { ItemNames } from "./item-names.tsx";
import { ItemPicture } from "./item-picture.tsx";
import { useItemLanguage } from "./use-item-language.ts";
import { useItemWords } from "./use-item-words.ts";

type ItemSheetProps = { readonly guildId: string } & Pick<ItemsView, "grades">;

/** The item that the address names: what it is called, does and comes from, and what became of it. */
export function ItemSheet({ guildId, grades }: ItemSheetProps) {
  const [opened, open] = useUrlState("item");
  const itemId = /^\d{1,15}$/.test(opened ?? "") ? Number(opened) : undefined;
  if (itemId === undefined) return null;
  return (
    <OpenItem key={itemId} guildId={guildId} grades={grades} itemId={itemId} onClose={() => open(null)} />
  );
}

type OpenItemProps = ItemSheetProps & { readonly itemId: number; onClose(): void };

function OpenItem({ guildId, grades, itemId, onClose }: OpenItemProps) {
  const t = useTranslations("items.web.sheet");
  const language = useItemLanguage();
  const { data, error, refetch } = useQuery(itemQuery({ guildId, itemId, language }));
  if (!data)
    return (
      <Sheet isOpen title={t("reading")} onClose={onClose}>
        <Reading label={t("reading")} error={error} again={refetch} />
      </Sheet>
    );
  return <ReadItem guildId={guildId} grades={grades} view={data} onClose={onClose} />;
}

type ReadItemProps = ItemSheetProps & { readonly view: ItemView; onClose(): void };

function ReadItem({ guildId, grades, view, onClose }: ReadItemProps) {
  return (
    <Sheet
      isOpen
      kicker={useKicker(view)}
      title={<Title view={view} />}
      footer={view.isEditable && <ItemActions guildId={guildId} view={view} grades={grades} />}
      onClose={onClose}
    >
      <State view={view} />
      <ItemNames view={view} />
      <ItemFacts item={view.item} />
      <ItemHistory history={view.history} grades={grades} />
    </Sheet>
  );
}

function useKicker({ item: { category, slot, grade: code }, grade }: ItemView): string {
  const t = useTranslations("items.categories");
  const words = useItemWords();
  const gradeWord = grade ? words.grade(grade.key) : code;
  const slotWord = slot === null ? null : words.slot(slot);
  return [t(category), slotWord, gradeWord].filter((word) => word !== null).join(" · ");
}

function Title({ view: { item, shown, grade } }: { readonly view: ItemView }) {
  return (
    <span className="flex items-center gap-3">
      <ItemPicture iconUrl={item.iconUrl} category={item.category} grade={grade?.key} isLarge />
      <ItemName shown={shown} />
    </span>
  );
}

function State({ view: { item, mergedInto } }: { readonly view: ItemView }) {
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
