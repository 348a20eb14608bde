"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Reading } from "#web/components/reading.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { downloadRows, ExportButton } from "#web/components/ui/table/export-button.tsx";
import { MemberName } from "#web/features/members/client.ts";
import type { HallOfFameView } from "../seasons.loaders.ts";
import { hallOfFameQuery } from "../seasons.queries.ts";
import { StandingAmount } from "./standing-amount.tsx";
import { useSeasonName } from "./use-season-name.ts";

type HallOfFameSheetProps = { readonly guildId: string; readonly seasonId: number; onClose(): void };

/** Everybody's place when a season ended, pool by pool. */
export function HallOfFameSheet({ guildId, seasonId, onClose }: HallOfFameSheetProps) {
  const t = useTranslations("dkp.web.seasons");
  const name = useSeasonName();
  const { data, error, refetch } = useQuery(hallOfFameQuery({ guildId, seasonId }));
  const [poolId, setPoolId] = useState<number>();
  const pools = data?.pools ?? [];
  const current = pools.find(({ pool }) => pool.poolId === poolId) ?? pools[0];
  return (
    <Sheet isOpen kicker={t("hall")} title={data ? name(data.season) : t("hall")} onClose={onClose}>
      {!current && <Reading label={t("reading")} error={error} again={refetch} />}
      {data && current && (
        <>
          {pools.length > 1 && <Pools pools={pools} poolId={current.pool.poolId} onChoose={setPoolId} />}
          <Places rows={current.rows} />
          <div className="mt-2.5">
            <ExportPlaces name={`${name(data.season)}, ${current.pool.name}`} rows={current.rows} />
          </div>
        </>
      )}
    </Sheet>
  );
}

type PoolsProps = {
  readonly pools: HallOfFameView["pools"];
  readonly poolId: number;
  onChoose(poolId: number): void;
};

function Pools({ pools, poolId, onChoose }: PoolsProps) {
  const t = useTranslations("dkp.web");
  return (
    <div className="mb-3">
      <SegmentedSwitch
        label={t("pool")}
        value={String(poolId)}
        onChange={(value) => onChoose(Number(value))}
        segments={pools.map(({ pool }) => ({ value: String(pool.poolId), label: pool.name }))}
      />
    </div>
  );
}

type Row = HallOfFameView["pools"][number]["rows"][number];

type Rows = { readonly rows: readonly Row[] };

function Places({ rows }: Rows) {
  return (
    <ol>
      {rows.map(({ memberId, userId, name, place, balance, epgp }) => (
        <li key={memberId} className="flex items-center gap-3 border-b border-line py-[5px] text-table">
          <span className="w-8 text-end text-ink-3">{place}</span>
          <span className="min-w-0 flex-1 truncate">
            <MemberName member={{ memberId, userId, name }} />
          </span>
          <StandingAmount balance={balance} epgp={epgp} />
        </li>
      ))}
    </ol>
  );
}

function ExportPlaces({ name, rows }: Rows & { readonly name: string }) {
  const t = useTranslations("dkp.web.columns");
  const tEpgp = useTranslations("dkp.web.epgp");
  const isEpgp = rows.some(({ epgp }) => epgp !== null);
  const columns = [
    { label: t("place"), csv: (row: Row) => row.place },
    { label: t("member"), csv: (row: Row) => row.name },
    { label: isEpgp ? tEpgp("effort") : t("balance"), csv: (row: Row) => row.balance / 100 },
    ...(isEpgp
      ? [
          { label: tEpgp("gear"), csv: ({ epgp }: Row) => (epgp ? epgp.gear / 100 : "") },
          { label: tEpgp("priority"), csv: ({ epgp }: Row) => (epgp ? epgp.priority / 100 : "") },
        ]
      : []),
  ];
  return <ExportButton onExport={() => downloadRows({ name, rows, columns })} />;
}
