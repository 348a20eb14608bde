import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";
import { readOverview } from "./overview.loader.ts";
import { Overview } from "./overview.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell.nav.pages"))("overview") };
}

export default async function OverviewPage(props: GuildPageProps) {
  const t = await getTranslations("shell.nav.pages");
  return await guildPage(
    props,
    { request: "overview.view", title: t("overview") },
    async (context, actor) => (
      <PageMessages parts={["events", "dkp", "attendance"]}>
        <Overview guildId={actor.guildId} overview={await readOverview(context, actor)} />
      </PageMessages>
    ),
  );
}
