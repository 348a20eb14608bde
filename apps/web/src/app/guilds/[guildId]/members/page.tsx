import { shareWindowInput } from "@guildhall/core/attendance";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { StatementSheet } from "#web/features/dkp/index.ts";
import { RosterPage, readRoster } from "#web/features/members/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";
import { parseInput } from "#web/server/parse-input.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("members.web"))("title") };
}

export default async function MembersPage(props: GuildPageProps) {
  const t = await getTranslations("members.web");
  return await guildPage(props, { request: "members.view", title: t("title") }, async (context, actor) => {
    const { days } = await props.searchParams;
    const first = await readRoster(context, actor, parseInput(shareWindowInput, { days }));
    return (
      <PageMessages
        parts={[
          "members",
          "attendance",
          "dkp",
          "settings.games",
          "settings.roleAboveBot",
          "settings.roleGivenByDiscord",
        ]}
      >
        <RosterPage guildId={actor.guildId} userId={actor.userId} first={first} />
        <StatementSheet guildId={actor.guildId} />
      </PageMessages>
    );
  });
}
