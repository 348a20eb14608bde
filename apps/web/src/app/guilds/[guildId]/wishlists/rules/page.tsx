import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { RulesPage, readRulesPage } from "#web/features/wishlists/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("wishlists.priority.web"))("title") };
}

export default async function RulesRoute(props: GuildPageProps) {
  const t = await getTranslations("wishlists.priority.web");
  const words = { request: "wishlists.viewRules", title: t("title") };
  return await guildPage(props, words, async (context, actor) => (
    <PageMessages parts={["wishlists", "settings.games"]}>
      <RulesPage guildId={actor.guildId} first={await readRulesPage(context, actor)} />
    </PageMessages>
  ));
}
