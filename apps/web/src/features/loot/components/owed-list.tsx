"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useItemLanguage } from "#web/features/items/client.ts";
import { MemberName } from "#web/features/members/client.ts";
import { dropsQuery, type OwedOf } from "../drops.queries.ts";
import { DropState } from "./drop-state.tsx";
import { LootItem } from "./loot-item.tsx";

type OwedListProps = { readonly guildId: string; readonly of: OwedOf };

/** What fell of an item or at an event, and nobody has in the game yet. Nothing at all where nothing is owed. */
export function OwedList({ guildId, of }: OwedListProps) {
  const t = useTranslations("loot.web");
  const language = useItemLanguage();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    dropsQuery({ guildId, language, of }),
  );
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  if (rows.length === 0) return null;
  return (
    <Card title={t("owed")}>
      <ul aria-label={t("owed")}>
        {rows.map((drop) => (
          <li
            key={drop.dropId}
            className="flex min-h-[42px] items-center gap-2.5 border-b border-line py-1.5 text-table last:border-b-0"
          >
            <span className="min-w-0 flex-1">
              <LootItem item={drop.item} />
            </span>
            {drop.member && <MemberName member={drop.member} />}
            <DropState guildId={guildId} drop={drop} />
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button
          size="small"
          className="mt-2.5"
          isBusy={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t("more")}
        </Button>
      )}
    </Card>
  );
}
