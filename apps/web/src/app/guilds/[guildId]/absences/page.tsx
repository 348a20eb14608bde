import { timeLineInput } from "@guildhall/core/absences";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { AbsencesPage, readAbsences } from "#web/features/absences/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";
import { parseInput } from "#web/server/parse-input.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("absences.web"))("title") };
}

export default async function LeavePage(props: GuildPageProps) {
  const t = await getTranslations("absences.web");
  return await guildPage(props, { request: "absences.view", title: t("title") }, async (context, actor) => {
    const { fromOn, span } = await props.searchParams;
    const first = await readAbsences(context, actor, parseInput(timeLineInput, { fromOn, span }));
    return (
      <PageMessages parts={["absences", "members"]}>
        <AbsencesPage guildId={actor.guildId} first={first} />
      </PageMessages>
    );
  });
}
