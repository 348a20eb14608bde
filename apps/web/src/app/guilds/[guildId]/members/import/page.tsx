import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { ImportPage, readImports } from "#web/features/members/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("members.import"))("title") };
}

export default async function MembersImportPage(props: GuildPageProps) {
  const t = await getTranslations("members.import");
  return await guildPage(
    props,
    { request: "members.viewImports", title: t("title") },
    async (context, actor) => (
      <PageMessages parts={["members", "settings.games"]}>
        <ImportPage guildId={actor.guildId} first={await readImports(context, actor)} />
      </PageMessages>
    ),
  );
}
