"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { onDemand } from "#web/components/on-demand.tsx";
import { useIsFeatureOn, useShell } from "#web/components/shell/shell-context.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useExplained } from "#web/components/ui/use-explained.ts";
import { forecastsQuery } from "../attendance.queries.ts";
import { ForecastLine } from "./forecast-line.tsx";

const ForecastSheet = onDemand(async () => (await import("./forecast-sheet.tsx")).ForecastSheet);

type Coming = { readonly eventId: number; readonly title: string };

type ForecastCardProps = { readonly guildId: string; readonly events: readonly Coming[] };

/** For whoever plans events: how many will come to these. Several are told apart by their names. */
export function ForecastCard({ guildId, events }: ForecastCardProps) {
  const hasAttendance = useIsFeatureOn("attendance");
  const mayPlan = useShell().rights.includes("events.edit");
  if (!hasAttendance || !mayPlan || events.length === 0) return null;
  return <Forecasts guildId={guildId} events={events} />;
}

function Forecasts({ guildId, events }: ForecastCardProps) {
  const t = useTranslations("attendance.forecast");
  const eventIds = events.map(({ eventId }) => eventId);
  const { data } = useQuery(forecastsQuery(guildId, eventIds));
  const { number: explained, close } = useExplained("forecast");
  if (!data) return null;
  const titleOf = (eventId: number) => events.find((event) => event.eventId === eventId)?.title ?? "";
  const open = data.find(({ eventId }) => eventId === explained);
  return (
    <div>
      <Card title={t("title")}>
        <ul className="grid gap-2">
          {data.map((forecast) => (
            <li key={forecast.eventId} className="text-table">
              {events.length > 1 && (
                <bdi dir="auto" className="block text-small text-ink-3">
                  {titleOf(forecast.eventId)}
                </bdi>
              )}
              <ForecastLine id={`forecast-${forecast.eventId}`} forecast={forecast} />
            </li>
          ))}
        </ul>
      </Card>
      {open && <ForecastSheet title={titleOf(open.eventId)} forecast={open} onClose={close} />}
    </div>
  );
}
