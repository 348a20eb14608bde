import { hasRight, requireRight } from "@guildhall/core";
import { viewGameProfile } from "@guildhall/use-cases/settings";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { GameSettings, SettingsHead } from "#web/features/settings/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings.web.tabs"))("game") };
}

export default async function GameSettingsPage(props: GuildPageProps) {
  const t = await getTranslations("settings.web");
  const title = t("tabs.game");
  return await guildPage(props, { request: "settings.viewGame", title }, async (context, actor) => {
    requireRight(actor, "settings.view");
    const { guildId } = actor;
    const view = await viewGameProfile(context, actor);
    return (
      <PageMessages parts={["settings"]}>
        <SettingsHead guildId={guildId} title={title} lead={t("leads.game")} />
        <GameSettings guildId={guildId} view={view} canEdit={hasRight(actor, "settings.edit")} />
      </PageMessages>
    );
  });
}
