import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { readWarServer, WarServerPage } from "#web/features/groups/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";
import { warInviteUrl } from "#web/server/invite-url.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("groups.web.war"))("title") };
}

export default async function GuildWarServerPage(props: GuildPageProps) {
  const t = await getTranslations("groups.web.war");
  const words = { request: "groups.viewWarServer", title: t("title") };
  return await guildPage(props, words, async (context, actor) => (
    <PageMessages parts={["groups"]}>
      <WarServerPage
        guildId={actor.guildId}
        inviteUrl={warInviteUrl()}
        first={await readWarServer(context, actor)}
      />
    </PageMessages>
  ));
}
