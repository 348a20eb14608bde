import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { ModuleSettings, readSettings, SettingsHead } from "#web/features/settings/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings.web.tabs"))("modules") };
}

export default async function ModuleSettingsPage(props: GuildPageProps) {
  const t = await getTranslations("settings.web");
  const title = t("tabs.modules");
  return await guildPage(props, { request: "settings.view", title }, async (context, actor) => {
    const { guildId } = actor;
    const page = await readSettings(context, actor);
    return (
      <PageMessages parts={["settings"]}>
        <SettingsHead guildId={guildId} title={title} lead={t("leads.modules")} />
        <ModuleSettings guildId={guildId} page={page} />
      </PageMessages>
    );
  });
}
