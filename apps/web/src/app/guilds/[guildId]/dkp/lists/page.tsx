import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { ListsPage, readLists } from "#web/features/dkp/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dkp.web.lists"))("title") };
}

export default async function ListsRoute(props: GuildPageProps) {
  const t = await getTranslations("dkp.web.lists");
  return await guildPage(props, { request: "dkp.viewLists", title: t("title") }, async (context, actor) => (
    <PageMessages parts={["dkp"]}>
      <ListsPage guildId={actor.guildId} userId={actor.userId} view={await readLists(context, actor)} />
    </PageMessages>
  ));
}
