import { viewPartiesInput } from "@guildhall/core/groups";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { PartiesPage, readParties } from "#web/features/groups/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";
import { parseInput } from "#web/server/parse-input.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("groups.web.parties"))("short") };
}

export default async function EventPartiesPage(props: GuildPageProps) {
  const t = await getTranslations("groups.web.parties");
  const words = { request: "groups.viewParties", title: t("short") };
  return await guildPage(props, words, async (context, actor) => {
    const first = await readParties(context, actor, parseInput(viewPartiesInput, await props.params));
    return (
      <PageMessages parts={["groups", "events", "settings"]}>
        <PartiesPage guildId={actor.guildId} first={first} />
      </PageMessages>
    );
  });
}
