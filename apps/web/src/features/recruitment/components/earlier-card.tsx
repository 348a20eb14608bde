"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Moment } from "#web/components/moment.tsx";
import type { ApplicationInView } from "../application.loaders.ts";

type EarlierCardProps = { readonly guildId: string } & Pick<ApplicationInView, "earlier">;

/** What the person sent before, the last one first. */
export function EarlierCard({ guildId, earlier }: EarlierCardProps) {
  const t = useTranslations("recruitment.states");
  return (
    <ul className="border-t border-line">
      {earlier.map(({ applicationId, appliedAt, state }) => (
        <li key={applicationId} className="border-b border-line last:border-b-0">
          <Link
            href={`/guilds/${guildId}/recruitment/${applicationId}`}
            className="flex min-h-10 items-center justify-between gap-3 px-3.5 text-table hover:bg-hover"
          >
            <Moment at={appliedAt} />
            <span className="text-ink-2">{t(state)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
