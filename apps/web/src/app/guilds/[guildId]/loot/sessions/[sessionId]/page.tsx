import { fallbackItemLanguage, findItemLanguage } from "@guildhall/core/items";
import { viewSessionInput } from "@guildhall/core/loot";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { readSession, SessionPage } from "#web/features/loot/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";
import { parseInput } from "#web/server/parse-input.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("loot.web.session"))("title") };
}

export default async function LootSessionPage(props: GuildPageProps) {
  const t = await getTranslations("loot.web.session");
  const words = { request: "loot.viewSession", title: t("title") };
  return await guildPage(props, words, async (context, actor) => {
    const language = findItemLanguage(await getLocale()) ?? fallbackItemLanguage;
    const asked = parseInput(viewSessionInput, { ...(await props.params), language });
    return (
      <PageMessages parts={["loot", "wishlists", "items", "settings.games"]}>
        <SessionPage guildId={actor.guildId} first={await readSession(context, actor, asked)} />
      </PageMessages>
    );
  });
}
