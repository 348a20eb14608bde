"use client";

import { useTranslations } from "next-intl";
import { MemberName } from "#web/features/members/client.ts";
import type { SalePreviewInView } from "../bank.loaders.ts";

/** Who would get what of a sale. */
export function SaleParts({ preview: { payouts, toBank } }: { readonly preview: SalePreviewInView }) {
  const t = useTranslations("loot.web.bank");
  return (
    <section aria-label={t("parts")} className="mt-3.5 border-t border-line pt-3">
      <ul>
        {payouts.map((payout) => (
          <li
            key={payout.memberId}
            className="flex min-h-[42px] items-center gap-2.5 border-b border-line py-1.5 last:border-b-0"
          >
            <span className="min-w-0 flex-1 truncate">
              <MemberName member={payout} />
            </span>
            <span className="shrink-0 tabular-nums">{t("coins", { amount: payout.amount })}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-table font-medium">
        {payouts.length === 0 ? t("allKept", { amount: toBank }) : t("kept", { amount: toBank })}
      </p>
    </section>
  );
}
