"use client";

import { Scale } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCountdown } from "#web/components/use-countdown.ts";
import type { OverviewView } from "./overview.loader.ts";
import { WaitingLine } from "./waiting-line.tsx";

type UnsettledLinesProps = {
  readonly guildId: string;
  readonly events: NonNullable<OverviewView["unsettled"]>;
  readonly now: string;
};

/** Events that are over and wait to be settled. */
export function UnsettledLines({ guildId, events, now }: UnsettledLinesProps) {
  const t = useTranslations("shell.overview");
  const countdown = useCountdown(now);
  return events.map((event) => (
    <WaitingLine
      key={event.eventId}
      icon={Scale}
      title={
        <bdi dir="auto" className="block truncate">
          {event.title}
        </bdi>
      }
      detail={
        <>
          {t("overSince", { when: countdown(event.endsAt) })}
          <Closing closing={event.closing} now={now} />
        </>
      }
      href={`/guilds/${guildId}/events/${event.eventId}?tab=settle`}
      press={t("settle")}
    />
  ));
}

type ClosingProps = Pick<UnsettledLinesProps, "now"> & Pick<UnsettledLinesProps["events"][number], "closing">;

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
