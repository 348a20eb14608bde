"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Moment } from "#web/components/moment.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import type { RoomsPageView } from "../rooms.loaders.ts";
import { roomsQuery } from "../rooms.queries.ts";
import { AnnouncementsTabs } from "./announcements-tabs.tsx";
import { LobbiesCard } from "./lobbies-card.tsx";

type RoomsPageProps = { readonly guildId: string; readonly first: RoomsPageView };

/** Which voice channels open rooms, and which rooms are open. */
export function RoomsPage({ guildId, first }: RoomsPageProps) {
  const t = useTranslations("announcements.rooms.web");
  const { data } = useQuery({ ...roomsQuery(guildId), initialData: first });
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <AnnouncementsTabs guildId={guildId} />
      <div className="grid items-start gap-3.5 desk:grid-cols-2">
        <LobbiesCard key={JSON.stringify(data.lobbies)} guildId={guildId} view={data} />
        <Card isFlush title={t("open")} aside={data.rooms.length}>
          {data.rooms.length === 0 && <EmptyState>{t("noneOpen")}</EmptyState>}
          <ul>
            {data.rooms.map((room) => (
              <RoomLine key={room.roomId} room={room} />
            ))}
          </ul>
        </Card>
      </div>
    </>
  );
}

function RoomLine({ room }: { readonly room: RoomsPageView["rooms"][number] }) {
  const t = useTranslations("announcements.rooms.web");
  const { name, ownerName, userLimit, isLocked, openedAt, emptySince } = room;
  const state = emptySince === null ? (isLocked ? "locked" : "free") : "empty";
  return (
    <li className="flex min-h-9 flex-wrap items-center gap-x-2.5 border-b border-line px-3.5 py-1.5 last:border-0">
      <span className="min-w-0 flex-1">
        <bdi dir="auto" className="block truncate font-medium">
          {name}
        </bdi>
        <span className="text-small text-ink-3">
          {t.rich("line", { owner: ownerName ?? t("nobody"), moment: () => <Moment at={openedAt} /> })}
        </span>
      </span>
      <span className="text-table text-ink-2">
        {t(`states.${state}`)}
        {userLimit > 0 && ` · ${t("places", { count: userLimit })}`}
      </span>
    </li>
  );
}
