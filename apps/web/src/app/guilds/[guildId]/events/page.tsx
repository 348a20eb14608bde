import { calendarInput, listEventsInput } from "@guildhall/core/events";
import { CalendarPlus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { EventsPage, readCalendar, readEvents } from "#web/features/events/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("events.web"))("title") };
}

export default async function EventsOfGuild(props: GuildPageProps) {
  const t = await getTranslations("events.web");
  return await guildPage(props, { request: "events.list", title: t("title") }, async (context, actor) => {
    const asked = await props.searchParams;
    const canPlan = actor.rights.has("events.edit") && (
      <Button kind="act" asChild>
        <Link href={`/guilds/${actor.guildId}/events/new`}>
          <CalendarPlus aria-hidden />
          {t("new")}
        </Link>
      </Button>
    );
    const { data: calendar } = calendarInput.safeParse(asked);
    const period = listEventsInput.safeParse(asked).data?.period === "past" ? "past" : "upcoming";
    const first = calendar
      ? ({ view: "calendar", calendar: await readCalendar(context, actor, calendar) } as const)
      : ({ view: "list", period, events: await readEvents(context, actor, { period }) } as const);
    return (
      <PageMessages namespaces={["events"]}>
        <PageHead title={t("title")} lead={t("lead")} actions={canPlan} />
        <EventsPage guildId={actor.guildId} first={first} />
      </PageMessages>
    );
  });
}
