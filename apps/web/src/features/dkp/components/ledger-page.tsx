"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import type { LedgerView } from "../ledger.loaders.ts";
import { firstPage, type LedgerFilter, ledgerQuery } from "../ledger.queries.ts";
import { BookTable } from "./book-table.tsx";
import { PointsBar } from "./points-bar.tsx";
import { StatementSheet } from "./statement-sheet.tsx";
import { useLedgerFilter } from "./use-ledger-filter.ts";
import { VerifyHistory } from "./verify-history.tsx";

type LedgerPageProps = {
  readonly guildId: string;
  /** What the page was opened with, already read. */
  readonly first: { readonly filter: LedgerFilter; readonly page: LedgerView };
};

/** The book of a pool: every row that was ever written, by whatever somebody asks for. */
export function LedgerPage({ guildId, first }: LedgerPageProps) {
  const t = useTranslations("dkp.web.ledger");
  const [filter] = useLedgerFilter();
  const isFirst = JSON.stringify(filter) === JSON.stringify(first.filter);
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...ledgerQuery({ guildId, filter }),
    initialData: isFirst ? { pages: [first.page], pageParams: [firstPage] } : undefined,
  });
  const { pools, pool, members } = data?.pages[0] ?? first.page;
  const lines = data?.pages.flatMap((page) => page.lines);
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} actions={<VerifyHistory guildId={guildId} />} />
      <PointsBar guildId={guildId} pools={useNamedPools(pools)} poolId={pool?.poolId ?? 0} />
      <Card isFlush>
        <BookTable
          guildId={guildId}
          filter={filter}
          lines={lines ?? []}
          members={members}
          hasMore={hasNextPage}
          reading={!lines && <Reading label={t("reading")} error={error} again={refetch} />}
        />
        {hasNextPage && (
          <p className="border-t border-line p-3.5">
            <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t("more")}
            </Button>
          </p>
        )}
      </Card>
      <StatementSheet guildId={guildId} />
    </>
  );
}

/** Gear points have a book of their own, under the name of the pool that they belong to. */
function useNamedPools(pools: LedgerView["pools"]) {
  const t = useTranslations("dkp.web.ledger");
  return pools.map((pool) => {
    const effort = pools.find(({ poolId }) => poolId === pool.gearOfPoolId);
    return { ...pool, name: effort ? t("gearOf", { pool: effort.name }) : pool.name };
  });
}
