import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { LanguageChannels, readLanguageChannels } from "#web/features/announcements/index.ts";
import { FeatureSettings, readSettings, SettingsHead } from "#web/features/settings/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings.web.tabs"))("announcements") };
}

export default async function AnnouncementsSettingsPage(props: GuildPageProps) {
  const t = await getTranslations("settings.web");
  const title = t("tabs.announcements");
  return await guildPage(props, { request: "announcements.settings", title }, async (context, actor) => {
    const { guildId } = actor;
    const page = await readSettings(context, actor);
    const { server, canEdit } = page;
    const first = await readLanguageChannels(context, actor);
    return (
      <PageMessages parts={["settings", "announcements", "events.reminders"]}>
        <SettingsHead guildId={guildId} title={title} lead={t("leads.announcements")} />
        <div className="grid gap-3.5">
          <LanguageChannels {...{ guildId, first, server, canEdit }} />
          <FeatureSettings features={["announcements"]} guildId={guildId} page={page} />
        </div>
      </PageMessages>
    );
  });
}
