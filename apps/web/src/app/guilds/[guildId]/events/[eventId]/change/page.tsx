import { eventInput } from "@guildhall/core/events";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import {
  ChangeEventForm,
  readDraft,
  readPlanPage,
  readSeriesOf,
  SeriesQuestion,
} from "#web/features/events/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";
import { parseInput } from "#web/server/parse-input.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("events.web"))("change") };
}

export default async function ChangeEventPage(props: GuildPageProps) {
  const t = await getTranslations("events.web");
  return await guildPage(props, { request: "events.change", title: t("change") }, async (context, actor) => {
    const input = parseInput(eventInput, await props.params);
    const page = await readPlanPage(context, actor);
    const { title, ...form } = await readDraft(context, actor, { ...input, planning: page.planning });
    const series = await readSeriesOf(context, actor, input);
    return (
      <PageMessages parts={["events", "settings", "absences", "attendance"]}>
        <PageHead
          title={t("changeTitle", { title })}
          name={t("change")}
          above={{ href: `/guilds/${actor.guildId}/events/${input.eventId}`, label: title }}
          lead={t("changeLead")}
        />
        {series && <SeriesQuestion guildId={actor.guildId} series={series} />}
        <ChangeEventForm guildId={actor.guildId} {...input} {...form} {...page} />
      </PageMessages>
    );
  });
}
