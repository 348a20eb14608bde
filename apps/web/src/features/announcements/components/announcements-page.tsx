"use client";

import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import type { AnnouncementsPageView } from "../announcements.loaders.ts";
import { announcementsQuery } from "../announcements.queries.ts";
import { AnnouncementRow } from "./announcement-row.tsx";
import { AnnouncementsTabs } from "./announcements-tabs.tsx";
import { ChannelsCard } from "./channels-card.tsx";
import { ExportAnnouncements } from "./export-announcements.tsx";

type AnnouncementsPageProps = { readonly guildId: string; readonly first: AnnouncementsPageView };

type Row = AnnouncementsPageView["announcements"][number];

/** What waits for its time comes first, then what is written, then what stands. */
const parts = [
  { id: "scheduled", has: ({ state }: Row) => state === "scheduled" },
  { id: "drafts", has: ({ state }: Row) => state === "draft" },
  { id: "posted", has: ({ state }: Row) => state === "posted" || state === "takenDown" },
] as const;

/** What the guild announces, and where. */
export function AnnouncementsPage({ guildId, first }: AnnouncementsPageProps) {
  const t = useTranslations("announcements.web");
  const { data } = useQuery({ ...announcementsQuery(guildId), initialData: first });
  const { announcements, channels } = data;
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <ExportAnnouncements rows={announcements} />
            <Button kind="act" asChild>
              <Link href={`/guilds/${guildId}/announcements/new`}>
                <Plus aria-hidden />
                {t("new")}
              </Link>
            </Button>
          </>
        }
      />
      <AnnouncementsTabs guildId={guildId} />
      <div className="grid items-start gap-3.5 dock:grid-cols-[minmax(0,1fr)_minmax(0,340px)]">
        <div className="grid min-w-0 gap-3.5">
          {announcements.length === 0 && (
            <Card isFlush>
              <EmptyState>{t("nothing")}</EmptyState>
            </Card>
          )}
          {parts.map(({ id, has }) => (
            <Part key={id} guildId={guildId} part={id} rows={announcements.filter(has)} all={data} />
          ))}
        </div>
        <ChannelsCard
          channels={channels}
          action={
            <Link className="text-link hover:underline" href={`/guilds/${guildId}/settings/announcements`}>
              {t("channels.choose")}
            </Link>
          }
        />
      </div>
    </>
  );
}

type PartProps = {
  readonly guildId: string;
  readonly part: (typeof parts)[number]["id"];
  readonly rows: readonly Row[];
  readonly all: AnnouncementsPageView;
};

function Part({ guildId, part, rows, all }: PartProps) {
  const t = useTranslations("announcements.web.parts");
  if (rows.length === 0) return null;
  const inOrder =
    part === "scheduled" ? rows.toSorted((a, b) => (a.postAt ?? "").localeCompare(b.postAt ?? "")) : rows;
  return (
    <Card title={t(part)} isFlush>
      <ul>
        {inOrder.map((row) => (
          <AnnouncementRow key={row.announcementId} guildId={guildId} row={row} channels={all.channels} />
        ))}
      </ul>
    </Card>
  );
}
