"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { useLanguageName } from "#web/components/use-language-name.ts";
import type { AnnouncementsPageView } from "../announcements.loaders.ts";
import { AnnouncementChip } from "./announcement-chip.tsx";

type Row = AnnouncementsPageView["announcements"][number];

type AnnouncementRowProps = {
  readonly guildId: string;
  readonly row: Row;
  readonly channels: AnnouncementsPageView["channels"];
};

/** One announcement: what it is called, in which languages it is written, and when it goes or went out. */
export function AnnouncementRow({ guildId, row, channels }: AnnouncementRowProps) {
  const t = useTranslations("announcements.web.list");
  const { announcementId, title, state, postCount, standingCount, missedAt } = row;
  return (
    <li className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-3.5 py-1.5 last:border-0">
      <Link
        className="min-w-0 truncate font-medium hover:underline"
        href={`/guilds/${guildId}/announcements/${announcementId}`}
      >
        {title || t("untitled")}
      </Link>
      <Languages row={row} channels={channels} />
      <span className="ms-auto flex items-center gap-2.5 text-table text-ink-2">
        {state === "posted" && standingCount < postCount && (
          <Chip tone="warn">{t("standing", { count: standingCount, of: postCount })}</Chip>
        )}
        {missedAt && <Chip tone="bad">{t("missed")}</Chip>}
        <When row={row} />
        <AnnouncementChip state={state} />
      </span>
    </li>
  );
}

/** A mark for each language that has a channel: written or not. */
function Languages({ row: { written }, channels }: Pick<AnnouncementRowProps, "row" | "channels">) {
  const t = useTranslations("announcements.web.list");
  const nameLanguage = useLanguageName();
  return (
    <span className="flex flex-wrap gap-1">
      {channels.map(({ language }) => {
        const isWritten = written.includes(language);
        const words = { language: nameLanguage(language) };
        return (
          <Chip key={language} tone={isWritten ? "good" : "plain"}>
            <span aria-hidden>{language.toUpperCase()}</span>
            <span className="sr-only">{t(isWritten ? "written" : "notWritten", words)}</span>
          </Chip>
        );
      })}
    </span>
  );
}

function When({ row: { postAt, postedAt, createdAt } }: Pick<AnnouncementRowProps, "row">) {
  const time = useGuildTime();
  const at = postAt ?? postedAt ?? createdAt;
  return <time dateTime={at}>{time("moment", at)}</time>;
}
