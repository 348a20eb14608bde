"use client";

import { useQuery } from "@tanstack/react-query";
import { Check, Link as LinkIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Link } from "#web/components/link.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { useItemLanguage } from "#web/features/items/client.ts";
import { itemWishesQuery } from "#web/features/wishlists/client.ts";
import type { DecisionPageView } from "../decision.loaders.ts";

type NextChanceProps = { readonly guildId: string; readonly decision: DecisionPageView };

/** Where the reader would stand if it fell again, how often it does, and for how much it goes. */
export function NextChance({ guildId, decision: { item, dropCount, prices } }: NextChanceProps) {
  const t = useTranslations("loot.decision");
  const amount = useAmount();
  const place = useOwnPlace(guildId, item?.itemId);
  const lines = [
    ...(place === undefined ? [] : [{ name: t("next.chance"), value: place }]),
    { name: t("next.fell"), value: t("facts.times", { count: dropCount }) },
    ...(prices.median === null
      ? []
      : [{ name: t("facts.median", { count: prices.latest.length }), value: amount(prices.median) }]),
  ];
  return (
    <dl className="mt-4">
      {lines.map(({ name, value }) => (
        <div key={name} className="flex justify-between gap-3 border-b border-line py-[7px] text-table">
          <dt className="text-ink-2">{name}</dt>
          <dd className="text-end font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** In words; undefined until it is known, and for an item that the catalogue has no more. */
function useOwnPlace(guildId: string, itemId = 0): string | undefined {
  const t = useTranslations("loot.decision.next");
  const tValues = useTranslations("wishlists.priority.values");
  const language = useItemLanguage();
  const { data } = useQuery({ ...itemWishesQuery({ guildId, itemId, language }), enabled: itemId > 0 });
  if (!data) return;
  if (data.ownPlace === null) return t("noPlace");
  return t("inLine", { place: tValues("rank", { rank: data.ownPlace }) });
}

/** What to do about it: an officer who opens the copied address reads the same. */
export function WhyNext({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("loot.decision.next");
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
  };
  return (
    <span className="flex w-full flex-wrap gap-2 [&>*]:flex-1">
      <Button onClick={() => void copy()} title={t("copyHint")}>
        {isCopied ? <Check aria-hidden /> : <LinkIcon aria-hidden />}
        {t(isCopied ? "copied" : "copy")}
      </Button>
      <Button asChild>
        <Link href={`/guilds/${guildId}/wishlists`}>{t("wishlist")}</Link>
      </Button>
    </span>
  );
}
