"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import type { Chart } from "#web/components/ui/chart.ts";
import { ChartCard } from "#web/components/ui/chart-card.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { OverviewView } from "./overview.loader.ts";

type Turnout = OverviewView["turnout"];

const recentCount = 4;

/** How many came to the last settled events, and how many had said so. */
export function TurnoutCard({ turnout }: { readonly turnout: Turnout }) {
  const t = useTranslations("shell.overview");
  const chart = useTurnoutChart(turnout);
  if (turnout.length > 0)
    return <ChartCard title={t("turnout")} chart={chart} point={<Point turnout={turnout} />} />;
  return (
    <Card title={t("turnout")}>
      <p className="text-table text-ink-2">{t("turnoutEmpty")}</p>
    </Card>
  );
}

function useTurnoutChart(turnout: Turnout): Chart {
  const t = useTranslations("shell.overview");
  const write = useGuildTime();
  const column = (id: "came" | "signedUp") => turnout.map((event) => event[id]);
  return {
    label: t("turnoutLabel", { count: turnout.length }),
    series: [
      { id: "came", label: t("present"), look: "solid", values: column("came") },
      { id: "signedUp", label: t("signedUp"), look: "dashed", values: column("signedUp") },
    ],
    marks: turnout.map(({ startsAt }) => write("shortDay", startsAt)),
    rowLabel: t("event"),
    rowNames: turnout.map((event) => <EventName key={event.eventId} event={event} />),
  };
}

function EventName({ event }: { readonly event: Turnout[number] }) {
  const write = useGuildTime();
  return (
    <>
      <span className="text-ink-3">{write("shortDay", event.startsAt)}</span>{" "}
      <bdi dir="auto">{event.title}</bdi>
    </>
  );
}

/** The point of the chart in one sentence. */
function Point({ turnout }: { readonly turnout: Turnout }) {
  const t = useTranslations("shell.overview");
  const formatter = useFormatter();
  const recent = turnout.slice(-recentCount);
  const average = (column: "came" | "signedUp") =>
    formatter.number(recent.reduce((sum, event) => sum + event[column], 0) / recent.length, {
      maximumFractionDigits: 1,
    });
  return t("turnoutPoint", { count: recent.length, came: average("came"), signedUp: average("signedUp") });
}
