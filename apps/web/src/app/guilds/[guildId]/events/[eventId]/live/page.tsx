import { eventInput } from "@guildhall/core/events";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { WarRoom } from "#web/features/attendance/components/war-room.tsx";
import { readWarRoom } from "#web/features/attendance/index.ts";
import { PartyWarRoom } from "#web/features/groups/components/party-war-room.tsx";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";
import { parseInput } from "#web/server/parse-input.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("attendance.live"))("title") };
}

export default async function WarRoomPage(props: GuildPageProps) {
  const t = await getTranslations("attendance.live");
  const words = { request: "attendance.viewWarRoom", title: t("title") };
  return await guildPage(props, words, async (context, actor) => {
    const asked = parseInput(eventInput, await props.params);
    const first = await readWarRoom(context, actor, asked);
    return (
      <PageMessages parts={["attendance", "events", "groups"]}>
        <WarRoom guildId={actor.guildId} first={first}>
          <PartyWarRoom guildId={actor.guildId} eventId={asked.eventId} />
        </WarRoom>
      </PageMessages>
    );
  });
}
