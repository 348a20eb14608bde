import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { ContractsPage, readContracts } from "#web/features/announcements/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("announcements.contracts.web"))("title") };
}

export default async function ContractsOfDayPage(props: GuildPageProps) {
  const t = await getTranslations("announcements.contracts.web");
  const words = { request: "announcements.viewContracts", title: t("title") };
  return await guildPage(props, words, async (context, actor) => (
    <PageMessages parts={["announcements", "settings.games"]}>
      <ContractsPage guildId={actor.guildId} first={await readContracts(context, actor)} />
    </PageMessages>
  ));
}
