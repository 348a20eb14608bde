import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { NewAnnouncementPage, readNewAnnouncement } from "#web/features/announcements/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("announcements.web"))("new") };
}

export default async function NewAnnouncementOfGuildPage(props: GuildPageProps) {
  const title = (await getTranslations("announcements.web"))("new");
  const words = { request: "announcements.viewAnnouncements", title };
  return await guildPage(props, words, async (context, actor) => (
    <PageMessages parts={["announcements"]}>
      <NewAnnouncementPage guildId={actor.guildId} fresh={await readNewAnnouncement(context, actor)} />
    </PageMessages>
  ));
}
