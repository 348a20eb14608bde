import { eventInput } from "@guildhall/core/events";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { readAttendance, readSettlement } from "#web/features/attendance/index.ts";
import { readEvent } from "#web/features/events/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";
import { parseInput } from "#web/server/parse-input.ts";
import { EventParts } from "./event-parts.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("events.web"))("title") };
}

export default async function EventPage(props: GuildPageProps) {
  const t = await getTranslations("events.web");
  return await guildPage(props, { request: "events.view", title: t("title") }, async (context, actor) => {
    const input = parseInput(eventInput, await props.params);
    const { tab } = await props.searchParams;
    const canSettle = actor.rights.has("events.settle");
    const first = {
      event: await readEvent(context, actor, input),
      attendance: tab === "attendance" ? await readAttendance(context, actor, input) : undefined,
      settlement: tab === "settle" && canSettle ? await readSettlement(context, actor, input) : undefined,
    };
    return (
      <PageMessages parts={["events", "attendance", "groups", "loot", "items", "settings.games"]}>
        <EventParts guildId={actor.guildId} userId={actor.userId} first={first} />
      </PageMessages>
    );
  });
}
