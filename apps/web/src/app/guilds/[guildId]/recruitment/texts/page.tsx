import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { readTexts, TextsPage } from "#web/features/recruitment/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("recruitment.web.texts"))("title") };
}

export default async function DecisionTextsPage(props: GuildPageProps) {
  const t = await getTranslations("recruitment.web.texts");
  const words = { request: "recruitment.listDecisionTexts", title: t("title") };
  return await guildPage(props, words, async (context, actor) => (
    <PageMessages parts={["recruitment"]}>
      <TextsPage guildId={actor.guildId} first={await readTexts(context, actor)} />
    </PageMessages>
  ));
}
