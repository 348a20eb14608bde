import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { LedgerPage, parseLedgerFilter, readLedger } from "#web/features/dkp/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dkp.web.ledger"))("title") };
}

export default async function LedgerRoute(props: GuildPageProps) {
  const t = await getTranslations("dkp.web.ledger");
  return await guildPage(props, { request: "dkp.listLedger", title: t("title") }, async (context, actor) => {
    const filter = parseLedgerFilter(await props.searchParams);
    return (
      <PageMessages parts={["dkp", "attendance.results"]}>
        <LedgerPage
          guildId={actor.guildId}
          first={{ filter, page: await readLedger(context, actor, filter) }}
        />
      </PageMessages>
    );
  });
}
