"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { ItemName, ItemPicture } from "#web/features/items/client.ts";
import type { LineInView } from "../wishlists.loaders.ts";
import { PlaceInLine } from "./place-in-line.tsx";
import { useInterestWords } from "./use-interest-words.ts";

type LineCardProps = {
  readonly guildId: string;
  readonly wishes: LineInView;
  /** Whose it is; left out for the reader's own. */
  readonly of?: { readonly memberId: number };
};

/** What somebody wants, the most wanted of each kind first, and where they stand for it. */
export function LineCard({ guildId, wishes, of }: LineCardProps) {
  const t = useTranslations("wishlists.web.line");
  const list = `/guilds/${guildId}/wishlists${of ? `/guild?member=${of.memberId}` : ""}`;
  return (
    <Card
      title={t(of ? "wishes" : "own")}
      aside={
        <Link href={list} className="text-link hover:underline">
          {t("list")}
        </Link>
      }
      isFlush={wishes.length === 0}
    >
      {wishes.length === 0 && <EmptyState>{t(of ? "none" : "ownNone")}</EmptyState>}
      <ul aria-label={t(of ? "wishes" : "own")}>
        {wishes.map((wish) => (
          <Wish key={wish.wishId} guildId={guildId} wish={wish} />
        ))}
      </ul>
    </Card>
  );
}

type WishProps = { readonly guildId: string; readonly wish: LineInView[number] };

function Wish({ guildId, wish }: WishProps) {
  const t = useTranslations("wishlists.web");
  const words = useInterestWords();
  const time = useGuildTime();
  const { item, interest, rank, countedRank, countsFrom, line } = wish;
  const isSecond = line.countsAs !== null && line.countsAs !== interest;
  return (
    <li className="flex min-h-[46px] items-center gap-2.5 border-b border-line py-1.5 last:border-0 last:pb-0">
      <span className="w-4 shrink-0 text-end text-table text-ink-3">{rank}</span>
      <ItemPicture iconUrl={item.iconUrl} category={item.category} grade={item.gradeKey ?? undefined} />
      <span className="min-w-0 flex-1">
        <Link
          href={`/guilds/${guildId}/items/${item.itemId}`}
          className="block truncate font-medium hover:underline"
        >
          <ItemName shown={item.shown} />
        </Link>
        <span className="flex flex-wrap items-center gap-x-2 text-small text-ink-3">
          {words(interest)}
          {item.isRetired && <Chip tone="warn">{t("retired")}</Chip>}
        </span>
      </span>
      {countedRank === null || isSecond ? (
        <span className="text-end text-small text-ink-3">
          {isSecond
            ? t("line.countsAs", { interest: words(line.countsAs) })
            : t("countsFrom", { at: time("moment", countsFrom) })}
        </span>
      ) : (
        <PlaceInLine wish={wish} />
      )}
    </li>
  );
}
