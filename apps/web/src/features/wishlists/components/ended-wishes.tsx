"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { Chip, type Tone } from "#web/components/ui/chip.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { ItemName, ItemPicture } from "#web/features/items/client.ts";
import type { WishListInView } from "../wishlists.loaders.ts";

type EndedWishesProps = { readonly list: WishListInView };

type Ended = WishListInView["ended"][number];

const tones: Readonly<Record<Ended["state"], Tone>> = {
  open: "plain",
  received: "good",
  replaced: "plain",
  removed: "plain",
  archived: "plain",
};

/** What came, was taken off or went with a season, the latest first. */
export function EndedWishes({ list: { ended } }: EndedWishesProps) {
  const t = useTranslations("wishlists.web");
  const time = useGuildTime();
  if (ended.length === 0) return null;
  return (
    <Card isFlush title={t("ended")}>
      <ul className="border-t border-line" aria-label={t("ended")}>
        {ended.map(({ wishId, item, state, endedAt }) => (
          <li
            key={wishId}
            className="flex min-h-[42px] flex-wrap items-center gap-x-2.5 gap-y-1 border-b border-line px-3.5 py-1.5 last:border-b-0"
          >
            <ItemPicture iconUrl={item.iconUrl} category={item.category} grade={item.gradeKey ?? undefined} />
            <span className="min-w-0 flex-1 basis-[180px]">
              <ItemName shown={item.shown} />
            </span>
            <Chip tone={tones[state]}>{t(`states.${state}`)}</Chip>
            {endedAt && (
              <time dateTime={endedAt} className="text-small text-ink-3">
                {time("moment", endedAt)}
              </time>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
