import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { InactivePage, readInactive } from "#web/features/members/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("members.inactive"))("title") };
}

export default async function InactiveMembersPage(props: GuildPageProps) {
  const t = await getTranslations("members.inactive");
  const words = { request: "members.viewInactive", title: t("title") };
  return await guildPage(props, words, async (context, actor) => (
    <PageMessages parts={["members"]}>
      <InactivePage guildId={actor.guildId} first={await readInactive(context, actor)} />
    </PageMessages>
  ));
}
