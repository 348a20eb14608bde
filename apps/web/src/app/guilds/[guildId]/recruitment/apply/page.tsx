import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { ApplyPage, readApplying } from "#web/features/recruitment/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("recruitment.web.apply"))("title") };
}

export default async function ApplicationPage(props: GuildPageProps) {
  const title = (await getTranslations("recruitment.web.apply"))("title");
  return await guildPage(props, { request: "recruitment.applying", title }, async (context, actor) => (
    <PageMessages parts={["recruitment", "settings.games"]}>
      <ApplyPage guildId={actor.guildId} first={await readApplying(context, actor)} />
    </PageMessages>
  ));
}
