"use client";

import { trendDays } from "@guildhall/core/attendance";
import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { ExportButton } from "#web/components/ui/table/export-button.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { OverviewTabs } from "../overview-tabs.tsx";
import { PointsTrend } from "./points-trend.tsx";
import type { TrendsView } from "./trends.loader.ts";
import { trendsQuery } from "./trends.query.ts";
import { ShareTrend, TurnoutTrend } from "./turnout-trend.tsx";
import { useTrendsFile } from "./use-trends-file.ts";

/** The longest part of the page, below the charts. */
const LootWeights = dynamic(async () => (await import("./loot-weights.tsx")).LootWeights, { ssr: false });

type TrendsProps = { readonly guildId: string; readonly first: TrendsView };

/** How the guild has done over the last weeks: who came, what points did, and whether loot is even. */
export function Trends({ guildId, first }: TrendsProps) {
  const t = useTranslations("shell.trends");
  const [asked, change] = useUrlState("days");
  const days = trendDays.find((one) => one === asked) ?? "60";
  const { data } = useQuery({
    ...trendsQuery(guildId, Number(days)),
    ...(Number(days) === first.days && { initialData: first }),
  });
  const trends = data ?? first;
  const { turnout, points, loot } = trends;
  const toFile = useTrendsFile(trends);
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <SegmentedSwitch
              label={t("window")}
              value={days}
              onChange={(value) => change(value === "60" ? null : value)}
              segments={trendDays.map((value) => ({ value, label: t("days", { days: Number(value) }) }))}
            />
            <ExportButton onExport={toFile} />
          </>
        }
      />
      <OverviewTabs guildId={guildId} />
      {!turnout && !points && !loot && <EmptyState>{t("nothing")}</EmptyState>}
      <div className="grid grid-cols-2 items-start gap-3.5 max-dock:grid-cols-1 [&>:last-child:nth-child(odd)]:col-span-full">
        {turnout && <ShareTrend weeks={turnout} />}
        {turnout && <TurnoutTrend weeks={turnout} />}
        {points?.map((trend) => (
          <PointsTrend key={trend.pool.poolId} guildId={guildId} trend={trend} />
        ))}
      </div>
      {loot && (
        <div className="mt-3.5">
          <LootWeights guildId={guildId} loot={loot} days={trends.days} />
        </div>
      )}
    </>
  );
}
