"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { SessionInView } from "../sessions.loaders.ts";

/** What the item went for of late. */
export function PricesCard({ prices: { median, latest } }: Pick<SessionInView, "prices">) {
  const t = useTranslations("loot.web.session");
  const amount = useAmount();
  const time = useGuildTime();
  return (
    <Card title={t("prices")} aside={median !== null && t("median", { price: amount(median) })}>
      {latest.length === 0 ? (
        <p className="text-table text-ink-2">{t("noPrices")}</p>
      ) : (
        <ul>
          {latest.map(({ price, awardedAt }) => (
            <li
              key={awardedAt}
              className="flex justify-between gap-3 border-b border-line py-[5px] text-table last:border-b-0"
            >
              <time dateTime={awardedAt} className="text-ink-3">
                {time("moment", awardedAt)}
              </time>
              {amount(price)}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
