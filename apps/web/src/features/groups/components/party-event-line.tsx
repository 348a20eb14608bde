"use client";

import { useTranslations } from "next-intl";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { PartiesInView } from "../parties.loaders.ts";

/** When the event is, by the guild's clock. */
export function PartyEventLine({ event: { startsAt } }: Pick<PartiesInView, "event">) {
  const t = useTranslations("groups.web.parties");
  const write = useGuildTime();
  return (
    <time dateTime={startsAt} className="inline-block first-letter:uppercase">
      {t("when", { day: write("longDay", startsAt), time: write("time", startsAt) })}
    </time>
  );
}
