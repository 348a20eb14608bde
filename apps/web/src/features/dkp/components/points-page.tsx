"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { PointsView } from "../dkp.loaders.ts";
import { pointsQuery } from "../dkp.queries.ts";
import { ChoosePast } from "./choose-past.tsx";
import { GivePoints } from "./give-points.tsx";
import { InPlay } from "./in-play.tsx";
import { NextDecay } from "./next-decay.tsx";
import { OwnPoints } from "./own-points.tsx";
import { PastPoints } from "./past-points.tsx";
import { PasteList } from "./paste-list.tsx";
import { PointsBar } from "./points-bar.tsx";
import { StandingsTable } from "./standings-table.tsx";
import { StatementSheet } from "./statement-sheet.tsx";

type PointsPageProps = {
  readonly guildId: string;
  readonly userId: string;
  readonly canAdjust: boolean;
  /** Over how long what was earned and spent is summed. */
  readonly days: number;
  readonly points: PointsView;
};

/** Who has how many points, and from where. */
export function PointsPage({ points, ...props }: PointsPageProps) {
  const { guildId } = props;
  const t = useTranslations("dkp.web");
  const { data } = useQuery({ ...pointsQuery(guildId), initialData: points });
  return (
    <>
      {data.standings ? (
        <StandingsThenOrNow {...props} standings={data.standings} />
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

type StandingsProps = Omit<PointsPageProps, "points"> & {
  readonly standings: NonNullable<PointsView["standings"]>;
};

function Standings({ guildId, userId, canAdjust, days, standings }: StandingsProps) {
  const t = useTranslations("dkp.web");
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
            {t.rich("lead", {
              pool: current.pool.name,
              total: () => <InPlay standings={current} days={days} />,
              count: current.rows.length,
            })}{" "}
            <NextDecay guildId={guildId} next={current.nextDecay} />
          </>
        }
        actions={
          <>
            <ChoosePast onChoose={lookBack} />
            {canAdjust && (
              <>
                <PasteList guildId={guildId} pool={current.pool} />
                <GivePoints guildId={guildId} standings={current} />
              </>
            )}
          </>
        }
      />
      <PointsBar guildId={guildId} pools={standings.map(({ pool }) => pool)} poolId={current.pool.poolId} />
      <Card isFlush>
        <StandingsTable
          guildId={guildId}
          standings={current}
          userId={userId}
          days={days}
          canAdjust={canAdjust}
        />
      </Card>
    </>
  );
}
