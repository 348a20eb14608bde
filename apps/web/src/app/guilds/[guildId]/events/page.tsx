import { listEventsInput } from "@guildhall/core/events";
import { CalendarPlus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { EventList, readEvents } from "#web/features/events/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("events.web"))("title") };
}

export default async function EventsPage(props: GuildPageProps) {
  const t = await getTranslations("events.web");
  return await guildPage(props, { request: "events.list", title: t("title") }, async (context, actor) => {
    const { data: asked } = listEventsInput.safeParse(await props.searchParams);
    const period = asked?.period === "past" ? "past" : "upcoming";
    const canPlan = actor.rights.has("events.edit") && (
      <Button kind="act" asChild>
        <Link href={`/guilds/${actor.guildId}/events/new`}>
          <CalendarPlus aria-hidden />
          {t("new")}
        </Link>
      </Button>
    );
    const events = await readEvents(context, actor, { period });
    return (
      <PageMessages namespaces={["events"]}>
        <PageHead title={t("title")} lead={t("lead")} actions={canPlan} />
        <EventList guildId={actor.guildId} first={{ period, events }} />
      </PageMessages>
    );
  });
}
