import { viewGuild } from "@guildhall/use-cases/settings";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";
import { GuildOverview } from "./guild-overview.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell.nav.pages"))("overview") };
}

export default async function OverviewPage(props: GuildPageProps) {
  const t = await getTranslations("shell.nav.pages");
  return await guildPage(
    props,
    { request: "overview.view", title: t("overview") },
    async (context, actor) => <GuildOverview guild={await viewGuild(context, actor)} rights={actor.rights} />,
  );
}
