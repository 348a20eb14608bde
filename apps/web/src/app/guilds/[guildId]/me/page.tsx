import { shareWindowInput } from "@guildhall/core/attendance";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";
import { parseInput } from "#web/server/parse-input.ts";
import { readMe } from "./me.loader.ts";
import { MyPage } from "./my-page.tsx";
import { myWords } from "./my-words.ts";
import { readStakes } from "./stakes.loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell.nav.pages"))("me") };
}

export default async function OwnPage(props: GuildPageProps) {
  const t = await getTranslations("shell.nav.pages");
  return await guildPage(props, { request: "me.view", title: t("me") }, async (context, actor) => {
    const { days } = await props.searchParams;
    const first = await readMe(context, actor, parseInput(shareWindowInput, { days }));
    const firstStakes = await readStakes(context, actor);
    return (
      <PageMessages parts={myWords}>
        <MyPage guildId={actor.guildId} userId={actor.userId} first={first} firstStakes={firstStakes} />
      </PageMessages>
    );
  });
}
