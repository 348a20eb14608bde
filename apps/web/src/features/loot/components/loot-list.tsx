"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Reading } from "#web/components/reading.tsx";
import { useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { useItemLanguage } from "#web/features/items/client.ts";
import { MemberName } from "#web/features/members/client.ts";
import type { LootRowInView } from "../drops.loaders.ts";
import { type LootOf, lootHistoryQuery } from "../drops.queries.ts";
import { awardTones } from "./award-tones.ts";
import { LootItem } from "./loot-item.tsx";

type LootListProps = { readonly guildId: string; readonly of: LootOf };

/** Who got what, of one member, item, event or drop: the latest first, each with the way to its decision. */
export function LootList(props: LootListProps) {
  return useIsFeatureOn("loot") && <Rows {...props} />;
}

function Rows({ guildId, of }: LootListProps) {
  const t = useTranslations("loot.web");
  const language = useItemLanguage();
  const asked = useInfiniteQuery(lootHistoryQuery({ guildId, language, of }));
  const title = t("memberId" in of ? "title" : "dropId" in of ? "became" : "history");
  const rows = asked.data?.pages.flatMap((page) => page.rows);
  return (
    <Card title={title}>
      {!rows && <Reading label={title} rows={3} error={asked.error} again={asked.refetch} />}
      {rows?.length === 0 && <p className="text-table text-ink-2">{t("historyNone")}</p>}
      <ul aria-label={title}>
        {rows?.map((row) => (
          <Line key={row.awardId} guildId={guildId} of={of} row={row} />
        ))}
      </ul>
      {asked.hasNextPage && (
        <Button
          size="small"
          className="mt-2.5"
          isBusy={asked.isFetchingNextPage}
          onClick={() => void asked.fetchNextPage()}
        >
          {t("more")}
        </Button>
      )}
    </Card>
  );
}

type LineProps = LootListProps & { readonly row: LootRowInView };

/** What the page is about already is not said again. */
function Line({ guildId, of, row }: LineProps) {
  const t = useTranslations("loot.web");
  const amount = useAmount();
  const { item, member, state, price, note } = row;
  return (
    <li className="flex min-h-[42px] flex-wrap items-center gap-x-2.5 gap-y-1 border-b border-line py-1.5 text-table last:border-b-0">
      <span className="flex min-w-0 flex-1 basis-[180px] flex-wrap items-center gap-x-3 gap-y-1">
        {!("itemId" in of || "dropId" in of) && item && (
          <Link href={`/guilds/${guildId}/items/${item.itemId}`} className="hover:underline">
            <LootItem item={item} />
          </Link>
        )}
        {!("memberId" in of) && member && (
          <Link href={`/guilds/${guildId}/members/${member.memberId}`} className="hover:underline">
            <MemberName member={member} />
          </Link>
        )}
        {note !== null && (
          <bdi dir="auto" className="text-small text-ink-3">
            {note}
          </bdi>
        )}
      </span>
      <Chip tone={awardTones[state]}>{t(`awardStates.${state}`)}</Chip>
      <span className="ms-auto text-end">
        {price !== null && <span className="block">{amount(price)}</span>}
        <When guildId={guildId} of={of} row={row} />
      </span>
    </li>
  );
}

/** In which way and when; leads to the decision, where there was one. */
function When({ guildId, of, row: { mode, madeAt, dropId } }: LineProps) {
  const t = useTranslations("loot");
  const time = useGuildTime();
  const day = time("day", madeAt);
  if (mode === null || "dropId" in of) return <span className="text-small text-ink-3">{day}</span>;
  return (
    <Link
      href={`/guilds/${guildId}/loot/decisions/${dropId}`}
      className="block text-small text-link hover:underline"
    >
      {t("web.decidedBy", { mode: t(`modes.${mode}`), day })}
    </Link>
  );
}
