import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { FormsPage, readForms } from "#web/features/recruitment/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("recruitment.web.forms"))("title") };
}

export default async function RecruitmentFormsPage(props: GuildPageProps) {
  const title = (await getTranslations("recruitment.web.forms"))("title");
  return await guildPage(props, { request: "recruitment.forms", title }, async (context, actor) => (
    <PageMessages parts={["recruitment", "settings.games"]}>
      <FormsPage guildId={actor.guildId} first={await readForms(context, actor)} />
    </PageMessages>
  ));
}
