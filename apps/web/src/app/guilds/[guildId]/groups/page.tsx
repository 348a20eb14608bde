import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { GroupsPage, readGroups } from "#web/features/groups/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("groups.web"))("title") };
}

export default async function StaticsPage(props: GuildPageProps) {
  const t = await getTranslations("groups.web");
  return await guildPage(props, { request: "groups.list", title: t("title") }, async (context, actor) => (
    <PageMessages parts={["groups", "absences"]}>
      <GroupsPage guildId={actor.guildId} first={await readGroups(context, actor)} />
    </PageMessages>
  ));
}
