"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Change } from "#web/components/ui/change.tsx";
import { Explain } from "#web/components/ui/explain.tsx";
import { Lit } from "#web/components/ui/lit.tsx";
import { Sparkline } from "#web/components/ui/sparkline.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useAmount } from "#web/components/use-amount.ts";
import type { PointsView } from "../dkp.loaders.ts";
import { useEpgpColumns } from "./use-epgp-columns.tsx";
import { useRankedColumns } from "./use-ranked-columns.tsx";

const ShareSheet = onDemand(async () => (await import("./share-sheet.tsx")).ShareSheet);
const AdjustSheet = onDemand(async () => (await import("./adjust-sheet.tsx")).AdjustSheet);

type PoolStandings = NonNullable<PointsView["standings"]>[number];
type Row = PoolStandings["rows"][number];

type StandingsTableProps = {
  readonly guildId: string;
  readonly standings: PoolStandings;
  readonly userId: string;
  /** Whether the reader may give and take points. */
  readonly canAdjust: boolean;
  /** Over how long earned and spent are summed. */
  readonly days: number;
};

/** Everybody's place in one pool. Each balance opens into the entries that made it. */
export function StandingsTable({ guildId, standings, userId, days, canAdjust }: StandingsTableProps) {
  const t = useTranslations("dkp.web");
  const { pool, gearPool, rows } = standings;
  const [explained, explain] = useUrlState("explain");
  const [chosenIds, choose] = useState<readonly string[]>([]);
  const columns = useColumns(pool, days);
  const gearColumns = useEpgpColumns(pool);
  const chosen = rows.filter(({ memberId }) => chosenIds.includes(String(memberId)));
  // Where points only change hands, taking from one is sharing among others.
  const payer = pool.system === "zero-sum" && chosen.length === 1 ? chosen[0] : undefined;
  const adjust = (ids: readonly string[]) => {
    explain(null);
    choose(ids);
  };
  return (
    <>
      <DataTable
        label={t("title")}
        columns={gearPool ? [...columns, ...gearColumns] : columns}
        rows={rows}
        rowId={(row) => String(row.memberId)}
        rowName={(row) => row.name}
        isOwn={(row) => row.userId === userId}
        isOpen={(row) => explained === `balance-${row.memberId}`}
        onOpen={(row) => explain(`balance-${row.memberId}`)}
        selectionActions={canAdjust ? (ids) => <AdjustButton onClick={() => adjust(ids)} /> : undefined}
        searchPlaceholder={t("findMember")}
        empty={t("none")}
      />
      {payer && (
        <ShareSheet guildId={guildId} poolId={pool.poolId} member={payer} onClose={() => choose([])} />
      )}
      {chosen.length > 0 && !payer && (
        <AdjustSheet
          guildId={guildId}
          pool={pool}
          gearPool={gearPool}
          rows={chosen}
          onClose={() => choose([])}
        />
      )}
    </>
  );
}

function AdjustButton({ onClick }: { onClick(): void }) {
  const t = useTranslations("dkp.web.adjust");
  return (
    <Button size="small" onClick={onClick}>
      {t("action")}
    </Button>
  );
}

function Course({ row }: { readonly row: Row }) {
  const t = useTranslations("dkp.web");
  const write = useAmount();
  const [first = row.balance] = row.course;
  return (
    <Sparkline
      label={t("course", { from: write(first), to: write(row.balance), weeks: row.course.length })}
      values={row.course}
    />
  );
}

function useColumns({ name: poolName, system }: PoolStandings["pool"], days: number): readonly Column<Row>[] {
  const t = useTranslations("dkp.web");
  const write = useAmount();
  return [
    ...useRankedColumns<Row>(),
    {
      id: "earned",
      label: t("columns.earned", { days }),
      isNumber: true,
      phone: system === "epgp" ? undefined : "second",
      cell: (row) => <Change amount={row.earned} isCalm />,
      sortBy: (row) => row.earned,
      csv: (row) => row.earned / 100,
    },
    {
      id: "spent",
      label: t("columns.spent", { days }),
      isNumber: true,
      cell: (row) => <Change amount={row.spent} />,
      sortBy: (row) => row.spent,
      csv: (row) => row.spent / 100,
    },
    {
      id: "course",
      label: t("columns.course"),
      cell: (row) => <Course row={row} />,
    },
    {
      id: "balance",
      label: t(system === "epgp" ? "epgp.effort" : "columns.balance"),
      hint: system === "epgp" ? t("epgp.effortHint") : undefined,
      isNumber: true,
      phone: "main",
      cell: (row) => (
        <b className="font-semibold">
          <Explain
            id={`balance-${row.memberId}`}
            sentence={t("explain.sentence", { name: row.name, balance: write(row.balance), pool: poolName })}
            lines={[
              t("explain.earned", { days, amount: write(row.earned, "change") }),
              t("explain.spent", { days, amount: write(row.spent, "change") }),
            ]}
          >
            <Lit value={row.balance}>{write(row.balance)}</Lit>
          </Explain>
        </b>
      ),
      sortBy: (row) => row.balance,
      csv: (row) => row.balance / 100,
    },
  ];
}
