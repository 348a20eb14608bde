import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { PoolsSettings, readPools } from "#web/features/dkp/index.ts";
import { DkpSettings, readSettings, SettingsHead } from "#web/features/settings/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings.web.tabs"))("dkp") };
}

export default async function DkpSettingsPage(props: GuildPageProps) {
  const t = await getTranslations("settings.web");
  const title = t("tabs.dkp");
  return await guildPage(props, { request: "dkp.settings", title }, async (context, actor) => {
    const { guildId } = actor;
    const page = await readSettings(context, actor);
    const pools = await readPools(context, actor);
    return (
      <PageMessages parts={["settings", "dkp", "events.reminders"]}>
        <SettingsHead guildId={guildId} title={title} lead={t("leads.dkp")} />
        <PoolsSettings guildId={guildId} pools={pools} />
        <DkpSettings guildId={guildId} page={page} />
      </PageMessages>
    );
  });
}
