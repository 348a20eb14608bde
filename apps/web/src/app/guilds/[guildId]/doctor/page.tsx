import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { HealthPage, readHealth } from "#web/features/settings/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings.doctor"))("title") };
}

export default async function DoctorPage(props: GuildPageProps) {
  const t = await getTranslations("settings.doctor");
  return await guildPage(props, { request: "settings.health", title: t("title") }, async (context, actor) => (
    <PageMessages parts={["settings"]}>
      <PageHead title={t("title")} lead={t("lead")} />
      <HealthPage guildId={actor.guildId} health={await readHealth(context, actor)} />
    </PageMessages>
  ));
}
