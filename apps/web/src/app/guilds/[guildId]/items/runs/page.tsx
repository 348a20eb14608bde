import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { RunsPage, readRuns } from "#web/features/items/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("items.web.runs"))("title") };
}

export default async function RunsRoute(props: GuildPageProps) {
  const t = await getTranslations("items.web.runs");
  return await guildPage(props, { request: "items.runs", title: t("title") }, async (context, actor) => (
    <PageMessages parts={["items", "settings.games"]}>
      <RunsPage guildId={actor.guildId} first={await readRuns(context, actor)} />
    </PageMessages>
  ));
}
