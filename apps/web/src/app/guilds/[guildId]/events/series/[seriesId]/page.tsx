import { seriesInput } from "@guildhall/core/events";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { PageMessages } from "#web/components/page-messages.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { ChangeSeriesForm, readSeries } from "#web/features/events/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";
import { parseInput } from "#web/server/parse-input.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("events.series.web"))("change") };
}

export default async function ChangeSeriesPage(props: GuildPageProps) {
  const t = await getTranslations("events.series.web");
  return await guildPage(props, { request: "events.series", title: t("change") }, async (context, actor) => {
    const series = await readSeries(context, actor, parseInput(seriesInput, await props.params));
    const { data: fromOn = null } = z.iso.date().safeParse((await props.searchParams).from);
    return (
      <PageMessages parts={["events", "absences"]}>
        <PageHead
          title={t("changeTitle", { title: series.title })}
          name={series.title}
          above={{ href: `/guilds/${actor.guildId}/events/series`, label: t("title") }}
          lead={t("changeLead")}
        />
        <ChangeSeriesForm guildId={actor.guildId} series={series} fromOn={fromOn} />
      </PageMessages>
    );
  });
}
