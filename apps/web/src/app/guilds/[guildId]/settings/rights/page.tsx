import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { RightsPage, readRights, SettingsHead } from "#web/features/settings/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings.rights"))("title") };
}

export default async function RightsRoute(props: GuildPageProps) {
  const t = await getTranslations("settings.rights");
  const words = { request: "settings.viewRights", title: t("title") };
  return await guildPage(props, words, async (context, actor) => {
    const { guildId } = actor;
    const rights = await readRights(context, actor);
    return (
      <PageMessages parts={["settings"]}>
        <SettingsHead guildId={guildId} title={t("title")} lead={t("lead")} />
        <RightsPage guildId={guildId} rights={rights} />
      </PageMessages>
    );
  });
}
