import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { readSeriesList, SeriesLinks, SeriesPage } from "#web/features/events/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("events.series.web"))("title") };
}

export default async function SeriesOfGuild(props: GuildPageProps) {
  const t = await getTranslations("events.series.web");
  return await guildPage(props, { request: "events.series", title: t("title") }, async (context, actor) => {
    const { guildId } = actor;
    const first = await readSeriesList(context, actor);
    return (
      <PageMessages parts={["events", "absences"]}>
        <PageHead title={t("title")} lead={t("lead")} actions={<SeriesLinks guildId={guildId} />} />
        <SeriesPage guildId={guildId} first={first} />
      </PageMessages>
    );
  });
}
