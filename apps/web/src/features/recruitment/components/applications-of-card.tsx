"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Moment } from "#web/components/moment.tsx";
import { Card } from "#web/components/ui/card.tsx";
import type { ApplicationsOfView } from "../application.loaders.ts";

type ApplicationsOfCardProps = { readonly guildId: string; readonly applications: ApplicationsOfView };

/** By which applications somebody came, the last one first; each leads to all that officers know of it. */
export function ApplicationsOfCard({ guildId, applications }: ApplicationsOfCardProps) {
  const t = useTranslations("recruitment.web.ofMember");
  const tState = useTranslations("recruitment.states");
  if (applications.length === 0) return null;
  return (
    <Card title={t("title")} isFlush>
      <ul>
        {applications.map(({ applicationId, appliedAt, state, formerGuild }) => (
          <li key={applicationId} className="border-t border-line">
            <Link
              href={`/guilds/${guildId}/recruitment/${applicationId}`}
              className="flex min-h-10 items-center gap-3 px-3.5 py-1.5 text-table hover:bg-hover"
            >
              <span className="min-w-0 flex-1">
                <Moment at={appliedAt} />
                {formerGuild && (
                  <span className="block text-small text-ink-3">{t("from", { guild: formerGuild })}</span>
                )}
              </span>
              <span className="text-ink-2">{tState(state)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
