import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { FamePage, readFame } from "#web/features/announcements/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("announcements.fame.web"))("title") };
}

export default async function FameOfGuildPage(props: GuildPageProps) {
  const t = await getTranslations("announcements.fame.web");
  const words = { request: "announcements.viewFame", title: t("title") };
  return await guildPage(props, words, async (context, actor) => (
    <PageMessages parts={["announcements"]}>
      <FamePage guildId={actor.guildId} first={await readFame(context, actor)} />
    </PageMessages>
  ));
}
