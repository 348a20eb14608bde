import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { NewSeriesForm, readNewSeries } from "#web/features/events/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("events.series.web"))("new") };
}

export default async function NewSeriesPage(props: GuildPageProps) {
  const t = await getTranslations("events.series.web");
  return await guildPage(props, { request: "events.newSeries", title: t("new") }, async (context, actor) => {
    const form = await readNewSeries(context, actor);
    return (
      <PageMessages parts={["events", "absences"]}>
        <PageHead
          title={t("new")}
          above={{ href: `/guilds/${actor.guildId}/events/series`, label: t("title") }}
          lead={t("newLead")}
        />
        <NewSeriesForm guildId={actor.guildId} {...form} />
      </PageMessages>
    );
  });
}
