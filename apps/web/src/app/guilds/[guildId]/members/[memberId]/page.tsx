import { shareWindowInput } from "@guildhall/core/attendance";
import { memberInput } from "@guildhall/core/members";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { readMember } from "#web/features/members/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";
import { parseInput } from "#web/server/parse-input.ts";
import { readAbout } from "./about.loader.ts";
import { MemberPage } from "./member-page.tsx";
import { memberWords } from "./member-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("members.web"))("member") };
}

export default async function OneMemberPage(props: GuildPageProps) {
  const t = await getTranslations("members.web");
  const words = { request: "members.viewMember", title: t("member") };
  return await guildPage(props, words, async (context, actor) => {
    const input = { ...(await props.params), days: (await props.searchParams).days };
    const asked = parseInput(memberInput.extend(shareWindowInput.shape), input);
    const first = await readMember(context, actor, asked);
    const about = await readAbout(context, actor, asked);
    return (
      <PageMessages parts={memberWords}>
        <MemberPage key={asked.memberId} guildId={actor.guildId} first={first} firstAbout={about} />
      </PageMessages>
    );
  });
}
