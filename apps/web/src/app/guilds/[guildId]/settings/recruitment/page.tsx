import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { FeatureSettings, readSettings, SettingsHead } from "#web/features/settings/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings.web.tabs"))("recruitment") };
}

export default async function RecruitmentSettingsPage(props: GuildPageProps) {
  const t = await getTranslations("settings.web");
  const title = t("tabs.recruitment");
  return await guildPage(props, { request: "recruitment.settings", title }, async (context, actor) => {
    const { guildId } = actor;
    const page = await readSettings(context, actor);
    return (
      <PageMessages parts={["settings", "events.reminders"]}>
        <SettingsHead guildId={guildId} title={title} lead={t("leads.recruitment")} />
        <FeatureSettings features={["recruitment"]} guildId={guildId} page={page} />
      </PageMessages>
    );
  });
}
