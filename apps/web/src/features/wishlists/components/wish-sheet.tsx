"use client";

import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { ItemName, ItemPicture } from "#web/features/items/client.ts";
import type { WishInView, WishListInView } from "../wishlists.loaders.ts";
import { ChangeWishForm } from "./change-wish-form.tsx";
import { useRemoveWish } from "./use-remove-wish.ts";
import { WishChoice } from "./wish-choice.tsx";

type WishSheetProps = { readonly guildId: string; readonly list: WishListInView };

/** The wish that the address names, to be changed. */
export function WishSheet({ guildId, list }: WishSheetProps) {
  const [opened, open] = useUrlState("wish");
  const wish = list.kinds.flatMap(({ wishes }) => wishes).find(({ wishId }) => String(wishId) === opened);
  if (!wish || !list.isEditable) return null;
  return <OpenWish key={opened} guildId={guildId} list={list} wish={wish} onClose={() => open(null)} />;
}

type OpenWishProps = WishSheetProps & { readonly wish: WishInView; onClose(): void };

function OpenWish({ guildId, list, wish, onClose }: OpenWishProps) {
  const t = useTranslations("wishlists.web");
  const remove = useRemoveWish(guildId);
  const { item } = wish;
  return (
    <Sheet
      isOpen
      kicker={t("form.kicker")}
      title={
        <span className="flex items-center gap-3">
          <ItemPicture
            iconUrl={item.iconUrl}
            category={item.category}
            grade={item.gradeKey ?? undefined}
            isLarge
          />
          <ItemName shown={item.shown} />
        </span>
      }
      onClose={onClose}
      footer={
        <Button
          kind="quiet"
          onClick={() => {
            onClose();
            remove(wish);
          }}
        >
          {t("remove")}
        </Button>
      }
    >
      <p className="mb-3.5 text-table text-ink-2">
        {t("conflict", { count: wish.otherCount, drops: item.dropCount, weight: item.weight })}
      </p>
      <ChangeWishForm guildId={guildId} list={list} wish={wish} />
      <WishChoice guildId={guildId} list={list} wish={wish} />
    </Sheet>
  );
}
