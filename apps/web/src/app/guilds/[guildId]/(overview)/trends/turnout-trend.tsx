"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { ChartCard } from "#web/components/ui/chart-card.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { TrendsView } from "./trends.loader.ts";

type Week = NonNullable<TrendsView["turnout"]>[number];

type TrendProps = { readonly weeks: readonly Week[] };

/** Which part of the guild's events its members attended, week by week. */
export function ShareTrend({ weeks }: TrendProps) {
  const t = useTranslations("shell.trends.share");
  const format = useFormatter();
  const day = useGuildTime();
  const counted = weeks.flatMap(({ fromAt, share }) => (share === null ? [] : [{ fromAt, share }]));
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last) return <Nothing title={t("title")} />;
  const write = (percent: number) => format.number(percent / 100, { style: "percent" });
  const chart = {
    label: t("label", { count: counted.length }),
    marks: counted.map(({ fromAt }) => day("shortDay", fromAt)),
    series: [
      {
        id: "share",
        label: t("title"),
        look: "solid" as const,
        values: counted.map(({ share }) => share * 100),
      },
    ],
    write,
  };
  const change = Math.round((last.share - first.share) * 100);
  const mean = counted.reduce((sum, { share }) => sum + share, 0) / counted.length;
  return (
    <ChartCard
      title={t("title")}
      chart={chart}
      point={t("point", {
        mean: write(mean * 100),
        last: write(last.share * 100),
        change,
        // A minus is as wide as a plus.
        signed: format.number(change, { signDisplay: "always" }).replace("-", "\u2212"),
      })}
    />
  );
}

/** How many said to come and how many came, on average over the events of each week. */
export function TurnoutTrend({ weeks }: TrendProps) {
  const t = useTranslations("shell.trends.turnout");
  const tOverview = useTranslations("shell.overview");
  const format = useFormatter();
  const day = useGuildTime();
  const held = weeks.filter(({ eventCount }) => eventCount > 0);
  if (held.length === 0) return <Nothing title={t("title")} />;
  const sum = (column: "signedUp" | "came") => held.reduce((total, week) => total + week[column], 0);
  const perEvent = (column: "signedUp" | "came") => held.map((week) => week[column] / week.eventCount);
  const chart = {
    label: t("label", { count: held.length }),
    marks: held.map(({ fromAt }) => day("shortDay", fromAt)),
    series: [
      { id: "came", label: tOverview("present"), look: "solid" as const, values: perEvent("came") },
      { id: "signedUp", label: tOverview("signedUp"), look: "dashed" as const, values: perEvent("signedUp") },
    ],
    write: (people: number) => format.number(people, { maximumFractionDigits: 1 }),
  };
  const kept = sum("signedUp") > 0 ? sum("came") / sum("signedUp") : 0;
  return (
    <ChartCard
      title={t("title")}
      chart={chart}
      point={t("point", {
        events: held.reduce((total, { eventCount }) => total + eventCount, 0),
        came: sum("came"),
        signedUp: sum("signedUp"),
        kept: format.number(kept, { style: "percent" }),
      })}
    />
  );
}

function Nothing({ title }: { readonly title: string }) {
  const t = useTranslations("shell.trends");
  return (
    <Card title={title}>
      <p className="text-table text-ink-2">{t("noEvents")}</p>
    </Card>
  );
}
