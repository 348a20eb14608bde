"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Reading } from "#web/components/reading.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { ItemsView, ItemView } from "../items.loaders.ts";
import { itemQuery } from "../items.queries.ts";
import { ItemActions } from "./item-actions.tsx";
import { ItemFacts } from "./item-facts.tsx";
import { ItemHistory } from "./item-history.tsx";
import { ItemNames } from "./item-names.tsx";
import { ItemState } from "./item-state.tsx";
import { ItemTitle } from "./item-title.tsx";
import { useItemKicker } from "./use-item-kicker.ts";
import { useItemLanguage } from "./use-item-language.ts";

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
  const t = useTranslations("items.web.sheet");
  return (
    <Sheet
      isOpen
      kicker={useItemKicker(view)}
      title={<ItemTitle view={view} />}
      footer={view.isEditable && <ItemActions guildId={guildId} view={view} grades={grades} />}
      onClose={onClose}
    >
      <ItemState view={view} />
      <p className="mb-4 text-table">
        <Link href={`/guilds/${guildId}/items/${view.item.itemId}`} className="text-link hover:underline">
          {t("page")}
        </Link>
      </p>
      <ItemNames view={view} />
      <ItemFacts item={view.item} />
      <ItemHistory history={view.history} grades={grades} />
    </Sheet>
  );
}
