"use client";

import { useTranslations } from "next-intl";
import { ForYou } from "#web/components/for-you.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";

type EventWhenProps = { readonly event: { readonly startsAt: string; readonly endsAt: string } };

/** Day, beginning and end by the guild's clock, and by the reader's own where that is another. */
export function EventWhen({ event: { startsAt, endsAt } }: EventWhenProps) {
  const t = useTranslations("events.web");
  const write = useGuildTime();
  return (
    <span className="inline-block first-letter:uppercase">
      {t("when", {
        day: write("longDay", startsAt),
        start: write("time", startsAt),
        end: write("time", endsAt),
      })}
      <ForYou at={startsAt} until={endsAt} />
    </span>
  );
}
