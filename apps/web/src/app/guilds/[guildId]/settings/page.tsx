import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { readSettings, SettingsForm } from "#web/features/settings/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell.settings"))("title") };
}

export default async function SettingsPage(props: GuildPageProps) {
  const t = await getTranslations("shell.settings");
  return await guildPage(props, { request: "settings.view", title: t("title") }, async (context, actor) => (
    <PageMessages namespaces={["settings"]}>
      <PageHead title={t("title")} lead={t("lead")} />
      <SettingsForm guildId={actor.guildId} settings={await readSettings(context, actor)} />
    </PageMessages>
  ));
}
