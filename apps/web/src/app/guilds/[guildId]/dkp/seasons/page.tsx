import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { readSeasons, SeasonsPage } from "#web/features/dkp/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dkp.web.seasons"))("title") };
}

export default async function SeasonsRoute(props: GuildPageProps) {
  const t = await getTranslations("dkp.web.seasons");
  return await guildPage(props, { request: "dkp.viewSeasons", title: t("title") }, async (context, actor) => (
    <PageMessages parts={["dkp"]}>
      <SeasonsPage guildId={actor.guildId} seasons={await readSeasons(context, actor)} />
    </PageMessages>
  ));
}
