import { pickMessages } from "@guildhall/i18n";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import {
  EventSettings,
  readPreviewedEvent,
  readSettings,
  SettingsHead,
} from "#web/features/settings/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings.web.tabs"))("events") };
}

export default async function EventSettingsPage(props: GuildPageProps) {
  const t = await getTranslations("settings.web");
  const title = t("tabs.events");
  return await guildPage(props, { request: "events.settings", title }, async (context, actor) => {
    const { guildId } = actor;
    const page = await readSettings(context, actor);
    const previewed = await readPreviewedEvent(context, actor);
    const { language } = page.guild;
    const words = { language, messages: pickMessages(language, ["events", "shell"]) };
    return (
      <PageMessages parts={["settings", "events"]}>
        <SettingsHead guildId={guildId} title={title} lead={t("leads.events")} />
        <EventSettings guildId={guildId} page={page} previewed={previewed} words={words} />
      </PageMessages>
    );
  });
}
