import { trendInput } from "@guildhall/core/attendance";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";
import { parseInput } from "#web/server/parse-input.ts";
import { readTrends } from "./trends.loader.ts";
import { Trends } from "./trends.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell.trends"))("title") };
}

export default async function TrendsPage(props: GuildPageProps) {
  const t = await getTranslations("shell.trends");
  return await guildPage(props, { request: "overview.trends", title: t("title") }, async (context, actor) => {
    const { days } = await props.searchParams;
    const trends = await readTrends(context, actor, parseInput(trendInput, { days }));
    return (
      <PageMessages parts={["dkp", "loot", "items", "settings.games"]}>
        <Trends guildId={actor.guildId} first={trends} />
      </PageMessages>
    );
  });
}
