import { fallbackItemLanguage, findItemLanguage } from "@guildhall/core/items";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { BankPage, readBank } from "#web/features/loot/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("loot.web.bank"))("title") };
}

export default async function LootBankPage(props: GuildPageProps) {
  const t = await getTranslations("loot.web.bank");
  return await guildPage(props, { request: "loot.bank", title: t("title") }, async (context, actor) => {
    const language = findItemLanguage(await getLocale()) ?? fallbackItemLanguage;
    const first = await readBank(context, actor, { language });
    return (
      <PageMessages parts={["loot", "items", "settings.games"]}>
        <BankPage guildId={actor.guildId} first={first} />
      </PageMessages>
    );
  });
}
