import { announcementInput } from "@guildhall/core/announcements";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { AnnouncementPage, readAnnouncement } from "#web/features/announcements/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";
import { parseInput } from "#web/server/parse-input.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("announcements.web"))("one") };
}

export default async function OneAnnouncementPage(props: GuildPageProps) {
  const title = (await getTranslations("announcements.web"))("one");
  const words = { request: "announcements.viewAnnouncement", title };
  return await guildPage(props, words, async (context, actor) => {
    const asked = parseInput(announcementInput, await props.params);
    const first = await readAnnouncement(context, actor, asked);
    return (
      <PageMessages parts={["announcements"]}>
        <AnnouncementPage guildId={actor.guildId} first={first} />
      </PageMessages>
    );
  });
}
