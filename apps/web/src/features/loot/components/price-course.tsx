"use client";

import { toHundredths } from "@guildhall/core";
import { useTranslations } from "next-intl";
import { ChartCard } from "#web/components/ui/chart-card.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { SessionInView } from "../sessions.loaders.ts";

/** How the price of an item moved, the oldest first. One price is no course. */
export function PriceCourse({ prices: { median, latest } }: Pick<SessionInView, "prices">) {
  const t = useTranslations("loot.web.session.course");
  const write = useAmount();
  const time = useGuildTime();
  if (latest.length < 2 || median === null) return null;
  const sold = latest.toReversed();
  const amounts = latest.map(({ price }) => price);
  const chart = {
    label: t("label", { count: latest.length }),
    marks: sold.map(({ awardedAt }) => time("shortDay", awardedAt)),
    rowNames: sold.map(({ awardedAt }) => time("moment", awardedAt)),
    series: [
      {
        id: "price",
        label: t("price"),
        look: "solid" as const,
        values: sold.map(({ price }) => price / 100),
      },
    ],
    write: (points: number) => write(toHundredths(Math.round(points * 100))),
  };
  const [lowest, highest] = [toHundredths(Math.min(...amounts)), toHundredths(Math.max(...amounts))];
  return (
    <ChartCard
      title={t("title")}
      chart={chart}
      point={t("point", { median: write(median), lowest: write(lowest), highest: write(highest) })}
    />
  );
}
