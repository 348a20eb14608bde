"use client";

import { useQuery } from "@tanstack/react-query";
import { CalendarRange } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import type { SeriesListView } from "../series.loaders.ts";
import { seriesListQuery } from "../series.queries.ts";
import { SeriesCard } from "./series-card.tsx";

type SeriesPageProps = { readonly guildId: string; readonly first: SeriesListView };

/** Everything that the guild repeats, each with its next days. */
export function SeriesPage({ guildId, first }: SeriesPageProps) {
  const t = useTranslations("events.series.web");
  const { data: series } = useQuery({ ...seriesListQuery(guildId), initialData: first });
  if (series.length === 0)
    return (
      <Card isFlush>
        <EmptyState
          action={
            <Button asChild>
              <Link href={`/guilds/${guildId}/events/week`}>
                <CalendarRange aria-hidden />
                {t("week")}
              </Link>
            </Button>
          }
        >
          {t("none")}
        </EmptyState>
      </Card>
    );
  return (
    <div className="grid gap-3.5">
      {series.map((each) => (
        <SeriesCard key={each.seriesId} guildId={guildId} series={each} />
      ))}
    </div>
  );
}
