"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { MemberView } from "../members.loaders.ts";

type UpcomingCardProps = { readonly guildId: string; readonly view: MemberView };

/** What the member answered to the events to come. */
export function UpcomingCard({ guildId, view: { upcoming } }: UpcomingCardProps) {
  const t = useTranslations("members.web.upcoming");
  const tAnswer = useTranslations("events.answers");
  const time = useGuildTime();
  return (
    <Card title={t("title")} isFlush={upcoming.length === 0}>
      {upcoming.length === 0 && <EmptyState>{t("none")}</EmptyState>}
      <ul className="text-table">
        {upcoming.map(({ eventId, title, startsAt, answer }) => (
          <li key={eventId} className="flex gap-3 border-b border-line py-1.5 last:border-0">
            <span className="w-[110px] shrink-0 text-ink-3">{time("moment", startsAt)}</span>
            <Link href={`/guilds/${guildId}/events/${eventId}`} className="min-w-0 flex-1 hover:underline">
              <bdi dir="auto">{title}</bdi>
            </Link>
            <span className={answer ? "" : "text-ink-3"}>{answer ? tAnswer(answer) : t("noAnswer")}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
