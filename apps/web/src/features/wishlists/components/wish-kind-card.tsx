"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { SortableList } from "#web/components/ui/sortable-list.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useAction } from "#web/components/use-action.ts";
import { orderWishAction } from "../wishlists.actions.ts";
import type { WishInView, WishKindInView, WishListInView } from "../wishlists.loaders.ts";
import { useInterestWords } from "./use-interest-words.ts";
import { WishRow } from "./wish-row.tsx";

type WishKindCardProps = {
  readonly guildId: string;
  readonly list: WishListInView;
  readonly kind: WishKindInView;
};

/** Wishes of one kind, the most wanted first, and how many more there is room for. */
export function WishKindCard({ guildId, list, kind }: WishKindCardProps) {
  const t = useTranslations("wishlists.web");
  const words = useInterestWords();
  const { isBusy, run } = useAction();
  const { key, wishLimit, wishes } = kind;
  const count = wishes.length;
  const move = (wish: WishInView, place: number, former = wishes.indexOf(wish) + 1) =>
    run(
      () => orderWishAction(guildId, { wishId: wish.wishId, place }),
      () => t("moved", { item: wish.item.shown.name, place }),
      () => move(wish, former, place),
    );
  return (
    <Card
      isFlush
      title={words(key)}
      aside={wishLimit === null ? t("count", { count }) : t("countOf", { count, limit: wishLimit })}
    >
      <div className="border-t border-line">
        {count === 0 ? (
          <EmptyState>{t(list.isOwn ? "noneOfKind" : "noneOfKindOther")}</EmptyState>
        ) : (
          <SortableList
            label={words(key)}
            rows={wishes}
            isBusy={isBusy}
            isFixed={!list.isEditable || count === 1}
            rowId={({ wishId }) => String(wishId)}
            rowName={({ item }) => item.shown.name}
            onMove={(wish, place) => move(wish, place)}
          >
            {(wish) => <WishRow guildId={guildId} list={list} wish={wish} />}
          </SortableList>
        )}
      </div>
    </Card>
  );
}
