import { fallbackItemLanguage, findItemLanguage, viewItemInput } from "@guildhall/core/items";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { ItemPage, readItem } from "#web/features/items/index.ts";
import { ItemFigures, ItemLoot, ReserveFor } from "#web/features/loot/index.ts";
import { AddToWishes, ItemWishesCard } from "#web/features/wishlists/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";
import { parseInput } from "#web/server/parse-input.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("items.web"))("item") };
}

export default async function OneItemPage(props: GuildPageProps) {
  const t = await getTranslations("items.web");
  return await guildPage(props, { request: "items.viewItem", title: t("item") }, async (context, actor) => {
    const { guildId } = actor;
    const language = findItemLanguage(await getLocale()) ?? fallbackItemLanguage;
    const asked = parseInput(viewItemInput, { ...(await props.params), language });
    const first = await readItem(context, actor, asked);
    const { itemId } = asked;
    return (
      <PageMessages parts={["items", "wishlists", "loot", "settings.games"]}>
        <ItemPage
          guildId={guildId}
          first={first}
          actions={<AddToWishes guildId={guildId} view={first} />}
          figures={<ItemFigures guildId={guildId} itemId={itemId} />}
        >
          <ItemWishesCard guildId={guildId} itemId={itemId} />
          {!first.item.isRetired && <ReserveFor guildId={guildId} itemId={itemId} />}
          <ItemLoot guildId={guildId} itemId={itemId} />
        </ItemPage>
      </PageMessages>
    );
  });
}
