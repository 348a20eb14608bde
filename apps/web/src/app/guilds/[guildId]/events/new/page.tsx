import { requireRight } from "@guildhall/core";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { NewEventForm, readNewDraft, readPlanPage } from "#web/features/events/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("events.web"))("newTitle") };
}

export default async function NewEventPage(props: GuildPageProps) {
  const t = await getTranslations("events.web");
  return await guildPage(props, { request: "events.plan", title: t("newTitle") }, async (context, actor) => {
    requireRight(actor, "events.edit");
    const page = await readPlanPage(context, actor);
    const asked = { ...(await props.searchParams), planning: page.planning };
    const first = await readNewDraft(context, actor, asked);
    return (
      <PageMessages parts={["events", "settings", "absences", "attendance"]}>
        <PageHead title={t("newTitle")} lead={t("newLead")} />
        <NewEventForm guildId={actor.guildId} first={first} {...page} />
      </PageMessages>
    );
  });
}
