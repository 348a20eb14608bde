import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { BoardPage, readFirstBoard } from "#web/features/recruitment/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("recruitment.web"))("title") };
}

export default async function RecruitmentPage(props: GuildPageProps) {
  const t = await getTranslations("recruitment.web");
  const words = { request: "recruitment.viewBoard", title: t("title") };
  return await guildPage(props, words, async (context, actor) => (
    <PageMessages parts={["recruitment", "settings.games"]}>
      <BoardPage guildId={actor.guildId} first={await readFirstBoard(context, actor)} />
    </PageMessages>
  ));
}
