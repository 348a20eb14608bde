import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { RoomsPage, readRooms } from "#web/features/announcements/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("announcements.rooms.web"))("title") };
}

export default async function RoomsOfGuildPage(props: GuildPageProps) {
  const t = await getTranslations("announcements.rooms.web");
  const words = { request: "announcements.viewRooms", title: t("title") };
  return await guildPage(props, words, async (context, actor) => (
    <PageMessages parts={["announcements"]}>
      <RoomsPage guildId={actor.guildId} first={await readRooms(context, actor)} />
    </PageMessages>
  ));
}
