"use client";

import { Scale } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useCountdown } from "#web/components/use-countdown.ts";
import type { OverviewView } from "./overview.loader.ts";

type UnsettledCardProps = {
  readonly guildId: string;
  readonly events: NonNullable<OverviewView["unsettled"]>;
  readonly now: string;
};

/** What waits for somebody to decide. */
export function UnsettledCard({ guildId, events, now }: UnsettledCardProps) {
  const t = useTranslations("shell.overview");
  const countdown = useCountdown(now);
  return (
    <Card title={t("needsOfficer")} aside={events.length}>
      {events.length === 0 && <p className="text-table text-ink-2">{t("nothingWaits")}</p>}
      <ul>
        {events.map((event) => (
          <li
            key={event.eventId}
            className="flex items-center gap-2.5 border-t border-line py-[8.5px] text-table first:border-0"
          >
            <Scale aria-hidden className="self-start text-warn" />
            <span className="min-w-0 flex-1">
              <bdi dir="auto" className="block truncate">
                {event.title}
              </bdi>
              <span className="block text-[12px] leading-4 text-ink-3">
                {t("overSince", { when: countdown(event.endsAt) })}
              </span>
            </span>
            <Button size="small" asChild>
              <Link href={`/guilds/${guildId}/events/${event.eventId}?tab=settle`}>{t("settle")}</Link>
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
