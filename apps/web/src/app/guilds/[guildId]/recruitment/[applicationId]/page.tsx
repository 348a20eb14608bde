import { applicationInput } from "@guildhall/core/recruitment";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { ApplicationPage, readApplication } from "#web/features/recruitment/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";
import { parseInput } from "#web/server/parse-input.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("recruitment.web"))("application") };
}

export default async function OneApplicationPage(props: GuildPageProps) {
  const t = await getTranslations("recruitment.web");
  const words = { request: "recruitment.viewApplication", title: t("application") };
  return await guildPage(props, words, async (context, actor) => {
    const asked = parseInput(applicationInput, await props.params);
    const { guildId } = actor;
    return (
      <PageMessages parts={["recruitment", "diplomacy", "settings.games"]}>
        <ApplicationPage {...{ guildId, ...asked }} first={await readApplication(context, actor, asked)} />
      </PageMessages>
    );
  });
}
