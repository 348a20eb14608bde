import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { readWeekSet, WeekForm } from "#web/features/events/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("events.week"))("title") };
}

export default async function WeekPage(props: GuildPageProps) {
  const t = await getTranslations("events.week");
  return await guildPage(props, { request: "events.week", title: t("title") }, async (context, actor) => {
    const lines = await readWeekSet(context, actor);
    return (
      <PageMessages parts={["events", "absences"]}>
        <PageHead title={t("title")} lead={t("lead")} />
        <WeekForm guildId={actor.guildId} lines={lines} />
      </PageMessages>
    );
  });
}
