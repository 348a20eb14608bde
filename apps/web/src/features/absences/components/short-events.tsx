"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { AbsencesView } from "../absences.loaders.ts";

type ShortEventsProps = { readonly guildId: string } & Pick<AbsencesView, "shortages">;

/** Coming events that leave leaves short of a role, for whoever can do something about it. */
export function ShortEvents({ guildId, shortages }: ShortEventsProps) {
  const t = useTranslations("absences.web.short");
  const tRole = useTranslations("shell.roles");
  const time = useGuildTime();
  if (shortages.length === 0) return null;
  return (
    <Card title={t("title")}>
      <p className="mb-2 text-small text-ink-3">{t("lead")}</p>
      <ul className="text-table">
        {shortages.map(({ eventId, title, startsAt, shortRoles }) => (
          <li
            key={eventId}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-1.5 last:border-0"
          >
            <span className="w-[110px] shrink-0 text-ink-3">{time("moment", startsAt)}</span>
            <Link href={`/guilds/${guildId}/events/${eventId}`} className="min-w-0 hover:underline">
              <bdi dir="auto">{title}</bdi>
            </Link>
            <span className="ms-auto flex flex-wrap gap-1.5">
              {shortRoles.map(({ role, left, needed }) => (
                <Chip key={role} tone="warn">
                  {t("line", { role: tRole(role), left, needed })}
                </Chip>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
