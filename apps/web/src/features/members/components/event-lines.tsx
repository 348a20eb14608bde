"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { MemberView } from "../members.loaders.ts";

type EventLinesProps = {
  readonly guildId: string;
  readonly events: MemberView["events"];
};

/** Settled events with what each counts; one that does not count says so. */
export function EventLines({ guildId, events }: EventLinesProps) {
  const t = useTranslations("members.web.share");
  const tResult = useTranslations("attendance.results");
  const formatter = useFormatter();
  const time = useGuildTime();
  if (events.length === 0) return <p className="text-small text-ink-2">{t("noEvents")}</p>;
  return (
    <ul className="mt-2 border-t border-line pt-0.5 text-small">
      {events.map(({ eventId, title, startsAt, result, creditPercent, leftOutFor }) => (
        <li key={eventId} className="flex gap-3 border-b border-line py-1.5 last:border-0">
          <span className="w-[52px] shrink-0 text-ink-3">{time("shortDay", startsAt)}</span>
          <Link href={`/guilds/${guildId}/events/${eventId}`} className="min-w-0 flex-1 hover:underline">
            <bdi dir="auto">{title}</bdi>
          </Link>
          <span className="text-ink-2">{result ? tResult(result) : t("unheard")}</span>
          <span className="min-w-14 text-end">
            {leftOutFor
              ? t(`leftOut.${leftOutFor}`)
              : formatter.number(creditPercent / 100, { style: "percent" })}
          </span>
        </li>
      ))}
    </ul>
  );
}
