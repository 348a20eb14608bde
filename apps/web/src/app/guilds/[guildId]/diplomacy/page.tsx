import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { DiplomacyPage, readForeignGuilds } from "#web/features/diplomacy/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("diplomacy.web"))("title") };
}

export default async function ForeignGuildsPage(props: GuildPageProps) {
  const t = await getTranslations("diplomacy.web");
  const words = { request: "diplomacy.listForeignGuilds", title: t("title") };
  return await guildPage(props, words, async (context, actor) => (
    <PageMessages parts={["diplomacy"]}>
      <DiplomacyPage guildId={actor.guildId} first={await readForeignGuilds(context, actor)} />
    </PageMessages>
  ));
}
