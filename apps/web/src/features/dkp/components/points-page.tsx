"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useAmount } from "#web/components/use-amount.ts";
import type { PointsView } from "../dkp.loaders.ts";
import { pointsQuery } from "../dkp.queries.ts";
import { OwnPoints } from "./own-points.tsx";
import { StandingsTable } from "./standings-table.tsx";
import { StatementSheet } from "./statement-sheet.tsx";

type PointsPageProps = { readonly guildId: string; readonly userId: string; readonly points: PointsView };

/** Who has how many points, and from where. */
export function PointsPage({ guildId, userId, points }: PointsPageProps) {
  const t = useTranslations("dkp.web");
  const { data } = useQuery({ ...pointsQuery(guildId), initialData: points });
  return (
    <>
      {data.standings ? (
        <Standings guildId={guildId} userId={userId} points={data} standings={data.standings} />
      ) : (
        <>
          <PageHead title={t("title")} lead={t("ownLead")} />
          <OwnPoints own={data.own} />
        </>
      )}
      <StatementSheet guildId={guildId} />
    </>
  );
}

type StandingsProps = PointsPageProps & { readonly standings: NonNullable<PointsView["standings"]> };

function Standings({ guildId, userId, points, standings }: StandingsProps) {
  const t = useTranslations("dkp.web");
  const write = useAmount();
  const [poolText, setPool] = useUrlState("pool");
  const current = standings.find(({ pool }) => String(pool.poolId) === poolText) ?? standings[0];
  if (!current)
    return (
      <>
        <PageHead title={t("title")} />
        <Card isFlush>
          <EmptyState>{t("none")}</EmptyState>
        </Card>
      </>
    );
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead", {
          pool: current.pool.name,
          total: write(current.total),
          count: current.rows.length,
        })}
      />
      {standings.length > 1 && (
        <div className="mb-3.5">
          <SegmentedSwitch
            label={t("pool")}
            value={String(current.pool.poolId)}
            onChange={setPool}
            segments={standings.map(({ pool }) => ({ value: String(pool.poolId), label: pool.name }))}
          />
        </div>
      )}
      <Card isFlush>
        <StandingsTable
          guildId={guildId}
          standings={current}
          userId={userId}
          days={points.movementDays}
          canAdjust={points.canAdjust}
        />
      </Card>
    </>
  );
}
