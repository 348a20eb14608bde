import { findItemLanguage } from "@guildhall/core/items";
import { decisionOfDropInput } from "@guildhall/core/loot";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { DecisionPage, readDecision } from "#web/features/loot/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";
import { parseInput } from "#web/server/parse-input.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("loot.decision"))("title") };
}

export default async function DecisionRoute(props: GuildPageProps) {
  const t = await getTranslations("loot.decision");
  return await guildPage(
    props,
    { request: "loot.viewDecision", title: t("title") },
    async (context, actor) => {
      const language = findItemLanguage(await getLocale());
      const asked = parseInput(decisionOfDropInput, { ...(await props.params), language });
      return (
        <PageMessages parts={["loot", "wishlists", "items", "settings.games"]}>
          <DecisionPage guildId={actor.guildId} first={await readDecision(context, actor, asked)} />
        </PageMessages>
      );
    },
  );
}
