"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Explain } from "#web/components/ui/explain.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { PastPointsView } from "../dkp.loaders.ts";
import { pastPointsQuery } from "../dkp.queries.ts";
import { PointsBar } from "./points-bar.tsx";
import { useRankedColumns } from "./use-ranked-columns.tsx";

type PastPointsProps = {
  readonly guildId: string;
  readonly userId: string;
  /** The moment, as the address holds it. */
  readonly at: string;
  onBack(): void;
};

/** Standings as they stood. Nothing can be changed here. */
export function PastPoints({ guildId, userId, at, onBack }: PastPointsProps) {
  const t = useTranslations("dkp.web");
  const time = useGuildTime();
  const [poolText] = useUrlState("pool");
  const { data, error, refetch } = useQuery(pastPointsQuery({ guildId, at }));
  const standings = data?.standings ?? [];
  const current = standings.find(({ pool }) => String(pool.poolId) === poolText) ?? standings[0];
  return (
    <>
      <PageHead title={t("title")} lead={t("past.lead")} />
      <p
        role="status"
        className="mb-3.5 flex flex-wrap items-center justify-between gap-2 rounded-control border border-lamp bg-surface px-3.5 py-2"
      >
        {data ? t("past.banner", { at: time("moment", data.at) }) : t("past.reading")}
        <Button size="small" onClick={onBack}>
          {t("past.back")}
        </Button>
      </p>
      <PointsBar
        guildId={guildId}
        pools={standings.map(({ pool }) => pool)}
        poolId={current?.pool.poolId ?? 0}
      />
      <Card isFlush>
        {data ? (
          <PastTable rows={current?.rows ?? []} userId={userId} poolName={current?.pool.name ?? ""} />
        ) : (
          <Reading label={t("past.reading")} error={error} again={refetch} />
        )}
      </Card>
    </>
  );
}

type Row = PastPointsView["standings"][number]["rows"][number];

type PastTableProps = { readonly rows: readonly Row[]; readonly userId: string; readonly poolName: string };

function PastTable({ rows, userId, poolName }: PastTableProps) {
  const t = useTranslations("dkp.web");
  const [explained, explain] = useUrlState("explain");
  return (
    <DataTable
      label={t("past.title")}
      columns={usePastColumns(poolName)}
      rows={rows}
      rowId={(row) => String(row.memberId)}
      rowName={(row) => row.name}
      isOwn={(row) => row.userId === userId}
      isOpen={(row) => explained === `balance-${row.memberId}`}
      onOpen={(row) => explain(`balance-${row.memberId}`)}
      searchPlaceholder={t("findMember")}
      empty={t("past.none")}
    />
  );
}

function usePastColumns(poolName: string): readonly Column<Row>[] {
  const t = useTranslations("dkp.web");
  const write = useAmount();
  return [
    ...useRankedColumns<Row>(),
    {
      id: "balance",
      label: t("columns.balance"),
      isNumber: true,
      phone: "main",
      cell: (row) => (
        <Explain
          id={`balance-${row.memberId}`}
          sentence={t("explain.sentence", { name: row.name, balance: write(row.balance), pool: poolName })}
        >
          {write(row.balance)}
        </Explain>
      ),
      sortBy: (row) => row.balance,
      csv: (row) => row.balance / 100,
    },
  ];
}
