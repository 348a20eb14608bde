"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { ChartLegend, LineChart } from "#web/components/ui/line-chart.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { OverviewView } from "./overview.loader.ts";

type Turnout = OverviewView["turnout"];

const recentCount = 4;

/** How many came to the last settled events, and how many had said so. */
export function TurnoutCard({ turnout }: { readonly turnout: Turnout }) {
  const t = useTranslations("shell.overview");
  const [isTable, setTable] = useState(false);
  const series = useSeries(turnout);
  if (turnout.length === 0)
    return (
      <Card title={t("turnout")}>
        <p className="text-table text-ink-2">{t("turnoutEmpty")}</p>
      </Card>
    );
  return (
    <Card
      title={t("turnout")}
      aside={
        <>
          <ChartLegend series={series} />
          <Button kind="quiet" size="small" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {t(isTable ? "asChart" : "asTable")}
          </Button>
        </>
      }
    >
      {isTable ? <TurnoutTable turnout={turnout} /> : <TurnoutChart turnout={turnout} />}
      <Point turnout={turnout} />
    </Card>
  );
}

function useSeries(turnout: Turnout) {
  const t = useTranslations("shell.overview");
  return [
    { id: "came", label: t("present"), look: "solid", values: turnout.map(({ came }) => came) },
    { id: "signedUp", label: t("signedUp"), look: "dashed", values: turnout.map(({ signedUp }) => signedUp) },
  ] as const;
}

function TurnoutChart({ turnout }: { readonly turnout: Turnout }) {
  const t = useTranslations("shell.overview");
  const write = useGuildTime();
  return (
    <LineChart
      label={t("turnoutLabel", { count: turnout.length })}
      series={useSeries(turnout)}
      marks={turnout.map(({ startsAt }) => write("shortDay", startsAt))}
    />
  );
}

function TurnoutTable({ turnout }: { readonly turnout: Turnout }) {
  const t = useTranslations("shell.overview");
  const write = useGuildTime();
  return (
    <table className="w-full text-small">
      <thead className="text-tiny text-ink-3">
        <tr className="h-[26px] border-b border-line-2">
          <th className="text-start font-medium">{t("event")}</th>
          <th className="text-end font-medium">{t("signedUp")}</th>
          <th className="text-end font-medium">{t("present")}</th>
        </tr>
      </thead>
      <tbody>
        {turnout.toReversed().map((event) => (
          <tr key={event.eventId} className="h-8 border-b border-line last:border-0">
            <td>
              <span className="text-ink-3">{write("shortDay", event.startsAt)}</span>{" "}
              <bdi dir="auto">{event.title}</bdi>
            </td>
            <td className="text-end">{event.signedUp}</td>
            <td className="text-end">{event.came}</td>
          </tr>
        ))}
      </tbody>
    </table>
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
  return (
    <p className="mt-1 text-small text-ink-2">
      {t("turnoutPoint", { count: recent.length, came: average("came"), signedUp: average("signedUp") })}
    </p>
  );
}
