import { fallbackItemLanguage, findItemLanguage } from "@guildhall/core/items";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { HistoryPage, readLootHistory } from "#web/features/loot/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("loot.web"))("title") };
}

export default async function LootHistoryPage(props: GuildPageProps) {
  const t = await getTranslations("loot.web");
  return await guildPage(props, { request: "loot.history", title: t("title") }, async (context, actor) => {
    const language = findItemLanguage(await getLocale()) ?? fallbackItemLanguage;
    const first = await readLootHistory(context, actor, { language, limit: 50 });
    return (
      <PageMessages parts={["loot", "items", "settings.games"]}>
        <HistoryPage guildId={actor.guildId} first={first} />
      </PageMessages>
    );
  });
}
