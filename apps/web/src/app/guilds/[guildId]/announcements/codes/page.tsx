import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { CodesPage, readCodes } from "#web/features/announcements/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("announcements.codes.web"))("title") };
}

export default async function GiftCodesPage(props: GuildPageProps) {
  const t = await getTranslations("announcements.codes.web");
  const words = { request: "announcements.listGiftCodes", title: t("title") };
  return await guildPage(props, words, async (context, actor) => (
    <PageMessages parts={["announcements"]}>
      <CodesPage guildId={actor.guildId} first={await readCodes(context, actor)} />
    </PageMessages>
  ));
}
