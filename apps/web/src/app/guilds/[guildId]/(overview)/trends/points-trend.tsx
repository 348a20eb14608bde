"use client";

import { toHundredths } from "@guildhall/core";
import { useFormatter, useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { ChartCard } from "#web/components/ui/chart-card.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { TrendsView } from "./trends.loader.ts";

type Trend = NonNullable<TrendsView["points"]>[number];

type PointsTrendProps = { readonly guildId: string; readonly trend: Trend };

/** What a pool paid and took each week, and whether its points lose their worth. */
export function PointsTrend({ guildId, trend }: PointsTrendProps) {
  const t = useTranslations("shell.trends.points");
  const format = useFormatter();
  const write = useAmount();
  const day = useGuildTime();
  const { pool, weeks, fromAts, earned, spent, inflation } = trend;
  const chart = {
    label: t("label", { pool: pool.name, count: weeks.length }),
    marks: fromAts.map((at) => day("shortDay", at)),
    series: [
      {
        id: "earned",
        label: t("earned"),
        look: "solid" as const,
        values: weeks.map((one) => one.earned / 100),
      },
      {
        id: "spent",
        label: t("spent"),
        look: "dashed" as const,
        values: weeks.map((one) => Math.abs(one.spent) / 100),
      },
    ],
    write: (points: number) => write(toHundredths(Math.round(points * 100))),
  };
  const amounts = { earned: write(earned), spent: write(toHundredths(Math.abs(spent))) };
  const grown = inflation === null ? null : format.number(Math.abs(inflation), { style: "percent" });
  const way = inflation !== null && inflation < 0 ? "shrunk" : "grown";
  return (
    <ChartCard
      title={
        <Link href={`/guilds/${guildId}/dkp`} className="hover:underline">
          {t("title", { pool: pool.name })}
        </Link>
      }
      chart={chart}
      point={
        <>
          {t("point", amounts)} {grown !== null && t(way, { percent: grown })}
        </>
      }
    />
  );
}
