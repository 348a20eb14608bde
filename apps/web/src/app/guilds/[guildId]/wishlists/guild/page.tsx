import { fallbackItemLanguage, findItemLanguage } from "@guildhall/core/items";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { MatrixPage, readWishMatrix } from "#web/features/wishlists/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("wishlists.web"))("title") };
}

export default async function GuildWishesPage(props: GuildPageProps) {
  const t = await getTranslations("wishlists.web");
  const words = { request: "wishlists.guild", title: t("title") };
  return await guildPage(props, words, async (context, actor) => {
    const language = findItemLanguage(await getLocale()) ?? fallbackItemLanguage;
    const first = await readWishMatrix(context, actor, { language });
    return (
      <PageMessages parts={["wishlists", "items", "settings.games"]}>
        <MatrixPage guildId={actor.guildId} first={first} />
      </PageMessages>
    );
  });
}
