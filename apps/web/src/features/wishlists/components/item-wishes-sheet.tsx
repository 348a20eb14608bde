"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { ItemName, ItemPicture, useItemLanguage } from "#web/features/items/client.ts";
import type { ItemWishesView } from "../wishlists.loaders.ts";
import { itemWishesQuery } from "../wishlists.queries.ts";
import { ChooseWeight } from "./choose-weight.tsx";
import { ItemStanding } from "./item-standing.tsx";

/** Who wants the item that the address names, and who would get it. */
export function ItemWishesSheet({ guildId }: { readonly guildId: string }) {
  const [opened, open] = useUrlState("item");
  const itemId = /^\d{1,15}$/.test(opened ?? "") ? Number(opened) : undefined;
  if (itemId === undefined) return null;
  return <WishesOfItem key={itemId} guildId={guildId} itemId={itemId} onClose={() => open(null)} />;
}

type WishesOfItemProps = { readonly guildId: string; readonly itemId: number; onClose(): void };

/** Who wants an item, and who would get it. */
export function WishesOfItem({ guildId, itemId, onClose }: WishesOfItemProps) {
  const t = useTranslations("wishlists.web.item");
  const language = useItemLanguage();
  const { data, error, refetch } = useQuery(itemWishesQuery({ guildId, language, itemId }));
  return (
    <Sheet isOpen kicker={t("kicker")} title={data ? <Title view={data} /> : t("reading")} onClose={onClose}>
      {data ? (
        <>
          <ItemStanding view={data} />
          <ChooseWeight guildId={guildId} item={data.item} />
        </>
      ) : (
        <Reading label={t("reading")} error={error} again={refetch} />
      )}
    </Sheet>
  );
}

function Title({ view: { item } }: { readonly view: ItemWishesView }) {
  return (
    <span className="flex items-center gap-3">
      <ItemPicture
        iconUrl={item.iconUrl}
        category={item.category}
        grade={item.gradeKey ?? undefined}
        isLarge
      />
      <ItemName shown={item.shown} />
    </span>
  );
}
