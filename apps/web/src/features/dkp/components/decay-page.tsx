"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { DecayView } from "../decay.loaders.ts";
import { decayQuery } from "../decay.queries.ts";
import { ComingExpiry } from "./coming-expiry.tsx";
import { DecayPlan } from "./decay-plan.tsx";
import { DecayPreview } from "./decay-preview.tsx";
import { DecayRuns } from "./decay-runs.tsx";
import { PointsBar } from "./points-bar.tsx";
import { StatementSheet } from "./statement-sheet.tsx";

type DecayPageProps = {
  readonly guildId: string;
  /** What the page was opened with, and for which pool. */
  readonly first: { readonly poolId: number | undefined; readonly decay: DecayView };
};

/** What a pool takes by itself: by which rule, when next and from whom, and what it took. */
export function DecayPage({ guildId, first }: DecayPageProps) {
  const t = useTranslations("dkp.web.decay");
  const [poolText] = useUrlState("pool");
  const poolId = Number(poolText) || undefined;
  const { data = first.decay } = useQuery({
    ...decayQuery({ guildId, poolId }),
    initialData: poolId === first.poolId ? first.decay : undefined,
  });
  const { pools, current, canRun } = data;
  return (
    <>
      <PageHead title={t("title")} />
      <PointsBar guildId={guildId} pools={pools} poolId={current?.pool.poolId ?? 0} />
      {current ? (
        <div className="grid gap-3.5">
          <DecayPlan guildId={guildId} current={current} canRun={canRun} />
          <DecayPreview guildId={guildId} current={current} canRun={canRun} />
          <ComingExpiry current={current} />
          <DecayRuns guildId={guildId} current={current} canRun={canRun} />
        </div>
      ) : (
        <Card isFlush>
          <EmptyState>{t("none")}</EmptyState>
        </Card>
      )}
      <StatementSheet guildId={guildId} />
    </>
  );
}
