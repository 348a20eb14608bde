import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { NightPage, readNights } from "#web/features/loot/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("loot.web.nights"))("title") };
}

export default async function LootNightPage(props: GuildPageProps) {
  const t = await getTranslations("loot.web.nights");
  return await guildPage(props, { request: "loot.nights", title: t("title") }, async (context, actor) => {
    const first = await readNights(context, actor);
    return (
      <PageMessages parts={["loot", "items", "wishlists", "settings.games"]}>
        <NightPage guildId={actor.guildId} first={first} />
      </PageMessages>
    );
  });
}
