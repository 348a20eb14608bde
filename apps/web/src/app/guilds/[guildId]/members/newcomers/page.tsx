import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { NewcomersPage, readNewcomers } from "#web/features/members/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("members.newcomers"))("title") };
}

export default async function GuildNewcomersPage(props: GuildPageProps) {
  const t = await getTranslations("members.newcomers");
  return await guildPage(
    props,
    { request: "members.newcomers", title: t("title") },
    async (context, actor) => (
      <PageMessages parts={["members", "settings.games"]}>
        <NewcomersPage guildId={actor.guildId} first={await readNewcomers(context, actor)} />
      </PageMessages>
    ),
  );
}
