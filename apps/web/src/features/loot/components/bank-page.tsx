"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useItemLanguage } from "#web/features/items/client.ts";
import type { BankInView } from "../bank.loaders.ts";
import { bankQuery } from "../bank.queries.ts";
import { LootTabs } from "./loot-tabs.tsx";
import { SaleCard } from "./sale-card.tsx";
import { UnsoldCard } from "./unsold-card.tsx";

type BankPageProps = { readonly guildId: string; readonly first: BankInView };

/** What nobody wanted: what is to be sold in the game, what was, and who was paid of it. */
export function BankPage({ guildId, first }: BankPageProps) {
  const t = useTranslations("loot.web.bank");
  const tWeb = useTranslations("loot.web");
  const language = useItemLanguage();
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...bankQuery({ guildId, language }),
    initialData: { pages: [first], pageParams: [null] },
  });
  const sales = data.pages.flatMap((page) => page.sales);
  const bank = data.pages[0] ?? first;
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <LootTabs guildId={guildId} />
      <div className="grid gap-3.5">
        <UnsoldCard guildId={guildId} bank={bank} />
        {sales.map((sale) => (
          <SaleCard key={sale.saleId} guildId={guildId} sale={sale} canSell={first.canSell} />
        ))}
        {sales.length === 0 && (
          <Card title={t("sold")} isFlush>
            <EmptyState>{t("noSales")}</EmptyState>
          </Card>
        )}
      </div>
      {hasNextPage && (
        <p className="mt-3.5">
          <Button isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {tWeb("more")}
          </Button>
        </p>
      )}
    </>
  );
}
