import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { GeneralSettings, readSettings, SettingsHead } from "#web/features/settings/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell.settings"))("title") };
}

export default async function SettingsPage(props: GuildPageProps) {
  const t = await getTranslations("shell.settings");
  const title = t("title");
  return await guildPage(props, { request: "settings.view", title }, async (context, actor) => {
    const { guildId } = actor;
    const page = await readSettings(context, actor);
    return (
      <PageMessages parts={["settings"]}>
        <SettingsHead guildId={guildId} title={title} lead={t("lead")} />
        <GeneralSettings guildId={guildId} page={page} />
      </PageMessages>
    );
  });
}
