"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useAmount } from "#web/components/use-amount.ts";
import type { PointsView } from "../dkp.loaders.ts";
import { pointsQuery } from "../dkp.queries.ts";
import { ChoosePast } from "./choose-past.tsx";
import { NextDecay } from "./next-decay.tsx";
import { OwnPoints } from "./own-points.tsx";
import { PastPoints } from "./past-points.tsx";
import { PasteList } from "./paste-list.tsx";
import { PointsBar } from "./points-bar.tsx";
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
        <StandingsThenOrNow guildId={guildId} userId={userId} points={data} standings={data.standings} />
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

/** The past where the address names a moment, else now. */
function StandingsThenOrNow(props: StandingsProps) {
  const [at, lookBack] = useUrlState("at");
  if (at === null) return <Standings {...props} />;
  const { guildId, userId } = props;
  return <PastPoints guildId={guildId} userId={userId} at={at} onBack={() => lookBack(null)} />;
}

type StandingsProps = PointsPageProps & { readonly standings: NonNullable<PointsView["standings"]> };

function Standings({ guildId, userId, points, standings }: StandingsProps) {
  const t = useTranslations("dkp.web");
  const write = useAmount();
  const [poolText] = useUrlState("pool");
  const [, lookBack] = useUrlState("at");
  const current = standings.find(({ pool }) => String(pool.poolId) === poolText) ?? standings[0];
  if (!current)
    return (
      <>
        <PageHead title={t("title")} />
        <PointsBar guildId={guildId} />
        <Card isFlush>
          <EmptyState>{t("none")}</EmptyState>
        </Card>
      </>
    );
  return (
    <>
      <PageHead
        title={t("title")}
        lead={
          <>
            {t("lead", {
              pool: current.pool.name,
              total: write(current.total),
              count: current.rows.length,
            })}{" "}
            <NextDecay guildId={guildId} poolId={current.pool.poolId} nextDecays={points.nextDecays} />
          </>
        }
        actions={
          <>
            <ChoosePast onChoose={lookBack} />
            {points.canAdjust && <PasteList guildId={guildId} pool={current.pool} />}
          </>
        }
      />
      <PointsBar guildId={guildId} pools={standings.map(({ pool }) => pool)} poolId={current.pool.poolId} />
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
