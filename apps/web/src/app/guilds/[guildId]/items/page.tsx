import { fallbackItemLanguage, findItemLanguage } from "@guildhall/core/items";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { ItemsPage, parseItemFilter, readItems } from "#web/features/items/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("items.web"))("title") };
}

export default async function CataloguePage(props: GuildPageProps) {
  const t = await getTranslations("items.web");
  return await guildPage(props, { request: "items.list", title: t("title") }, async (context, actor) => {
    const language = findItemLanguage(await getLocale()) ?? fallbackItemLanguage;
    const filter = parseItemFilter(await props.searchParams, language);
    const page = await readItems(context, actor, { ...filter, page: 1 });
    return (
      <PageMessages parts={["items", "settings.games"]}>
        <ItemsPage guildId={actor.guildId} first={{ filter, page }} />
      </PageMessages>
    );
  });
}
