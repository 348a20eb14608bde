import { discordTime } from "@guildhall/discord-views";
import { formatAmount } from "@guildhall/i18n";
import type { PriceHistory } from "@guildhall/use-cases/loot";
import type { LootWords } from "./tell-cell.ts";

/** What an item went for of late; undefined for one that nobody paid for yet. */
export function tellPrices({ t, language }: LootWords, { median, latest }: PriceHistory): string | undefined {
  if (median === null) return undefined;
  const prices = latest.map(({ price, awardedAt }) =>
    t("loot.prices.one", { price: formatAmount(language, price), at: discordTime(awardedAt, "d") }),
  );
  const told = { median: formatAmount(language, median), count: latest.length };
  return [t("loot.prices.median", told), prices.join(", ")].join("\n");
}
