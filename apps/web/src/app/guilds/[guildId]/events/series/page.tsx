import { CalendarRange, Repeat } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { readSeriesList, SeriesPage } from "#web/features/events/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("events.series.web"))("title") };
}

export default async function SeriesOfGuild(props: GuildPageProps) {
  const t = await getTranslations("events.series.web");
  return await guildPage(props, { request: "events.series", title: t("title") }, async (context, actor) => {
    const events = `/guilds/${actor.guildId}/events`;
    const first = await readSeriesList(context, actor);
    const actions = (
      <>
        <Button asChild>
          <Link href={`${events}/week`}>
            <CalendarRange aria-hidden />
            {t("week")}
          </Link>
        </Button>
        <Button kind="act" asChild>
          <Link href={`${events}/series/new`}>
            <Repeat aria-hidden />
            {t("new")}
          </Link>
        </Button>
      </>
    );
    return (
      <PageMessages namespaces={["events", "absences"]}>
        <PageHead title={t("title")} lead={t("lead")} actions={actions} />
        <SeriesPage guildId={actor.guildId} first={first} />
      </PageMessages>
    );
  });
}
