"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { EventRow } from "#web/features/events/components/event-row.tsx";
import type { OverviewView } from "./overview.loader.ts";

type NextEventsProps = {
  readonly guildId: string;
  readonly events: OverviewView["next"];
  readonly canPlan: boolean;
};

export function NextEvents({ guildId, events, canPlan }: NextEventsProps) {
  const t = useTranslations("shell.overview");
  return (
    <Card
      title={t("next")}
      isFlush
      aside={
        <Link href={`/guilds/${guildId}/events`} className="text-link hover:underline">
          {t("allEvents")}
        </Link>
      }
    >
      {events.length === 0 && <EmptyState>{t(canPlan ? "nothingPlanned" : "nothingComes")}</EmptyState>}
      <ul>
        {events.map((event, place) => (
          <li key={event.eventId}>
            <EventRow guildId={guildId} event={event} isNext={place === 0} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
