import { hasRight } from "@guildhall/core";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { AnnouncementsPage, readAnnouncements } from "#web/features/announcements/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("announcements.web"))("title") };
}

export default async function AnnouncementsOfGuildPage(props: GuildPageProps) {
  const t = await getTranslations("announcements.web");
  const words = { request: "announcements.viewAnnouncements", title: t("title") };
  return await guildPage(props, words, async (context, actor) => {
    // What members read of the board begins with the codes.
    if (!hasRight(actor, "announcements.post")) redirect(`/guilds/${actor.guildId}/announcements/codes`);
    return (
      <PageMessages parts={["announcements"]}>
        <AnnouncementsPage guildId={actor.guildId} first={await readAnnouncements(context, actor)} />
      </PageMessages>
    );
  });
}
