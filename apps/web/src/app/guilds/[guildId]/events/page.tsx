import { calendarInput, listEventsInput } from "@guildhall/core/events";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { EventsActions, EventsPage, readCalendar, readEvents } from "#web/features/events/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("events.web"))("title") };
}

export default async function EventsOfGuild(props: GuildPageProps) {
  const t = await getTranslations("events.web");
  return await guildPage(props, { request: "events.list", title: t("title") }, async (context, actor) => {
    const asked = await props.searchParams;
    const { data: calendar } = calendarInput.safeParse(asked);
    const period = listEventsInput.safeParse(asked).data?.period === "past" ? "past" : "upcoming";
    const first = calendar
      ? ({ view: "calendar", calendar: await readCalendar(context, actor, calendar) } as const)
      : ({ view: "list", period, events: await readEvents(context, actor, { period }) } as const);
    return (
      <PageMessages parts={["events"]}>
        <PageHead title={t("title")} lead={t("lead")} actions={<EventsActions guildId={actor.guildId} />} />
        <EventsPage guildId={actor.guildId} first={first} />
      </PageMessages>
    );
  });
}
