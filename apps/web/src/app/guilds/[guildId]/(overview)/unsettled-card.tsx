"use client";

import { MessageCircleWarning, Scale } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useCountdown } from "#web/components/use-countdown.ts";
import type { OverviewView } from "./overview.loader.ts";

type UnsettledCardProps = {
  readonly guildId: string;
  readonly events: NonNullable<OverviewView["unsettled"]>;
  /** Appeals that wait. */
  readonly contestCount: number;
  readonly now: string;
};

/** What waits for somebody to decide. */
export function UnsettledCard({ guildId, events, contestCount, now }: UnsettledCardProps) {
  const t = useTranslations("shell.overview");
  const countdown = useCountdown(now);
  return (
    <Card title={t("needsOfficer")} aside={events.length + contestCount}>
      {events.length + contestCount === 0 && <p className="text-table text-ink-2">{t("nothingWaits")}</p>}
      <ul>
        {contestCount > 0 && <Appeals guildId={guildId} count={contestCount} />}
        {events.map((event) => (
          <li key={event.eventId} className={line}>
            <Scale aria-hidden className="self-start text-warn" />
            <span className="min-w-0 flex-1">
              <bdi dir="auto" className="block truncate">
                {event.title}
              </bdi>
              <span className="block text-[12px] leading-4 text-ink-3">
                {t("overSince", { when: countdown(event.endsAt) })}
                <Closing closing={event.closing} now={now} />
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

const line = "flex items-center gap-2.5 border-t border-line py-[8.5px] text-table first:border-0";

function Appeals({ guildId, count }: { readonly guildId: string; readonly count: number }) {
  const t = useTranslations("shell.overview");
  return (
    <li className={line}>
      <MessageCircleWarning aria-hidden className="self-start text-warn" />
      <span className="min-w-0 flex-1">{t("appealsWait", { count })}</span>
      <Button size="small" asChild>
        <Link href={`/guilds/${guildId}/attendance?tab=appeals`}>{t("lookAtAppeals")}</Link>
      </Button>
    </li>
  );
}

type ClosingProps = Pick<UnsettledCardProps, "now"> & Pick<UnsettledCardProps["events"][number], "closing">;

/** Who holds it, or when it settles itself. */
function Closing({ closing, now }: ClosingProps) {
  const t = useTranslations("shell.overview");
  const countdown = useCountdown(now);
  if (closing?.heldAt)
    return (
      <span className="block">
        {closing.heldByName ? t("held", { name: closing.heldByName }) : t("heldBySomebody")}
      </span>
    );
  if (!closing?.closesAt || closing.closesAt <= now) return null;
  return <span className="block">{t("closes", { when: countdown(closing.closesAt) })}</span>;
}
