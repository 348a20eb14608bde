"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "#web/components/ui/card.tsx";
import { ChannelLead } from "#web/components/ui/picker-leads.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useLanguageName } from "#web/components/use-language-name.ts";
import type { AnnouncementsPageView } from "../announcements.loaders.ts";

type ChannelsCardProps = Pick<AnnouncementsPageView, "channels"> & {
  /** Where they are chosen. */
  readonly action: ReactNode;
};

/** Which channel speaks which language. */
export function ChannelsCard({ channels, action }: ChannelsCardProps) {
  const t = useTranslations("announcements.web.channels");
  const nameLanguage = useLanguageName();
  return (
    <Card title={t("title")} isFlush>
      {channels.length === 0 && <EmptyState>{t("none")}</EmptyState>}
      <ul>
        {channels.map(({ language, channelName }) => (
          <li
            key={language}
            className="flex min-h-9 items-center gap-2.5 border-b border-line px-3.5 py-1.5 last:border-0"
          >
            <span className="font-medium">{nameLanguage(language)}</span>
            <span className="ms-auto flex items-center gap-1 text-table text-ink-2">
              {channelName === null ? (
                <span className="text-bad">{t("gone")}</span>
              ) : (
                <>
                  <ChannelLead kind="text" />
                  {channelName}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="px-3.5 py-2.5 text-table">{action}</p>
    </Card>
  );
}
