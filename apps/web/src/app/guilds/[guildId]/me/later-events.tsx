"use client";

import { useTranslations } from "next-intl";
import { ForYou } from "#web/components/for-you.tsx";
import { Link } from "#web/components/link.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { AnswerButtons } from "#web/features/events/components/answer-buttons.tsx";
import type { MeView } from "./me.loader.ts";

type LaterEventsProps = { readonly guildId: string; readonly next: NonNullable<MeView["events"]> };

/** What comes after the next event, each answered in its line. */
export function LaterEvents({ guildId, next: { events, offered } }: LaterEventsProps) {
  const t = useTranslations("shell");
  const time = useGuildTime();
  const [, ...later] = events;
  if (later.length === 0) return null;
  return (
    <Card
      title={t("me.then")}
      aside={
        <Link href={`/guilds/${guildId}/events`} className="text-link hover:underline">
          {t("overview.allEvents")}
        </Link>
      }
    >
      <ul>
        {later.map(({ eventId, title, startsAt, ownAnswer }) => (
          <li
            key={eventId}
            className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line py-2 first:pt-0 last:border-0 last:pb-0"
          >
            <span className="min-w-[180px] flex-1">
              <Link href={`/guilds/${guildId}/events/${eventId}`} className="block truncate hover:underline">
                <bdi dir="auto" className="font-medium">
                  {title}
                </bdi>
              </Link>
              <span className="block text-small text-ink-3">
                {time("weekday", startsAt)} {time("moment", startsAt)}
                <ForYou at={startsAt} />
              </span>
            </span>
            <AnswerButtons
              guildId={guildId}
              eventId={eventId}
              ownAnswer={ownAnswer}
              offered={offered}
              title={title}
              look="icons"
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
