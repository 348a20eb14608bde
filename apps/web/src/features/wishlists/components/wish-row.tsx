"use client";

import { useTranslations } from "next-intl";
import { Chip } from "#web/components/ui/chip.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { ItemName, ItemPicture } from "#web/features/items/client.ts";
import type { WishInView, WishListInView } from "../wishlists.loaders.ts";
import { WishMenu } from "./wish-menu.tsx";

type WishRowProps = {
  readonly guildId: string;
  readonly list: WishListInView;
  readonly wish: WishInView;
};

/** One wish: the item, what is to know of it, and who else is after it. */
export function WishRow({ guildId, list, wish }: WishRowProps) {
  const t = useTranslations("wishlists.web");
  const { item, otherCount } = wish;
  return (
    <>
      <ItemPicture iconUrl={item.iconUrl} category={item.category} grade={item.gradeKey ?? undefined} />
      <span className="min-w-0 flex-1">
        <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-0.5">
          <WishTitle wish={wish} isEditable={list.isEditable} />
          <WishMarks list={list} wish={wish} />
        </span>
        <span className="block text-small text-ink-3">
          {t("others", { count: otherCount, drops: item.dropCount })}
        </span>
        {wish.note && (
          <span className="block text-small text-ink-2">
            <bdi dir="auto">{wish.note}</bdi>
          </span>
        )}
      </span>
      {list.isEditable && <WishMenu guildId={guildId} list={list} wish={wish} />}
    </>
  );
}

function WishTitle({ wish, isEditable }: { readonly wish: WishInView; readonly isEditable: boolean }) {
  const [, open] = useUrlState("wish");
  const name = <ItemName shown={wish.item.shown} isWhole />;
  if (!isEditable) return <span className="min-w-0 font-medium">{name}</span>;
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={() => open(String(wish.wishId))}
      className="min-w-0 text-start font-medium hover:underline"
    >
      {name}
    </button>
  );
}

/** What is out of the ordinary: several, one of several, too young to count, or counted at another place. */
function WishMarks({ list, wish }: Pick<WishRowProps, "list" | "wish">) {
  const t = useTranslations("wishlists.web");
  const time = useGuildTime();
  const { quantity, receivedCount, countedRank, countsFrom, rank, item } = wish;
  const others = list.kinds
    .flatMap(({ wishes }) => wishes)
    .filter(
      ({ wishId, choiceId }) => choiceId !== null && choiceId === wish.choiceId && wishId !== wish.wishId,
    );
  return (
    <>
      {quantity > 1 && <Chip>{t("quantity", { received: receivedCount, quantity })}</Chip>}
      {others.length > 0 && (
        <Chip tone="link">
          {t("or", { items: others.map((other) => other.item.shown.name).join(" · ") })}
        </Chip>
      )}
      {item.isRetired && <Chip tone="warn">{t("retired")}</Chip>}
      {countedRank === null && <Chip tone="warn">{t("countsFrom", { at: time("moment", countsFrom) })}</Chip>}
      {countedRank !== null && countedRank !== rank && (
        <Chip tone="info">{t("countsAs", { place: countedRank })}</Chip>
      )}
    </>
  );
}
