"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { Fact, FactStrip } from "#web/components/ui/fact-strip.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { pricesQuery } from "../drops.queries.ts";

type ItemFiguresProps = { readonly guildId: string; readonly itemId: number };

/** How often an item falls, what it goes for, and what there is of it. Nothing where loot is off. */
export function ItemFigures({ guildId, itemId }: ItemFiguresProps) {
  const t = useTranslations("loot.web.figures");
  const amount = useAmount();
  const { data } = useQuery({ ...pricesQuery({ guildId, itemId }), enabled: useIsFeatureOn("loot") });
  if (!data) return null;
  const { median, latest, stock } = data;
  return (
    <FactStrip>
      <Fact label={t("drops", { days: stock.days })}>{t("times", { count: stock.drops })}</Fact>
      {stock.fellAt > 0 && stock.settled >= stock.fellAt && (
        <Fact label={t("rate")}>{t("fellAt", { fellAt: stock.fellAt, settled: stock.settled })}</Fact>
      )}
      {median !== null && <Fact label={t("price", { count: latest.length })}>{amount(median)}</Fact>}
      <Fact label={t("banked")}>{t("copies", { count: stock.banked })}</Fact>
      <Fact label={t("reserved")}>{t("members", { count: stock.reserved })}</Fact>
    </FactStrip>
  );
}
