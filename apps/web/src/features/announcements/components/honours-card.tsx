"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useDay } from "#web/components/use-day.ts";
import type { HonoursOfView } from "../fame.loaders.ts";

type HonoursCardProps = {
  readonly guildId: string;
  readonly honours: HonoursOfView;
  readonly isOwn: boolean;
};

/** What somebody is remembered for, the latest first. Nothing where there is nothing yet. */
export function HonoursCard({ guildId, honours, isOwn }: HonoursCardProps) {
  const t = useTranslations("announcements.fame.web");
  const day = useDay();
  if (honours.length === 0) return null;
  return (
    <Card
      title={t(isOwn ? "ownHonours" : "honoursOf")}
      aside={
        <Link href={`/guilds/${guildId}/announcements/fame`} className="text-link hover:underline">
          {t("toFame")}
        </Link>
      }
    >
      <ul>
        {honours.map(({ honourId, title, text, awardedOn }) => (
          <li key={honourId} className="border-b border-line py-2 last:border-0 last:pb-0">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <bdi dir="auto" className="font-medium [overflow-wrap:anywhere]">
                {title}
              </bdi>
              <span className="text-small text-ink-3">{day(awardedOn)}</span>
            </p>
            {text && (
              <p dir="auto" className="text-table text-ink-2 whitespace-pre-line [overflow-wrap:anywhere]">
                {text}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
