import type { Hundredths } from "@guildhall/core";
import type { Priority } from "@guildhall/core/dkp";
import { useTranslations } from "next-intl";
import { useAmount } from "#web/components/use-amount.ts";

type StandingAmountProps = { readonly balance: Hundredths; readonly epgp: Priority | null };

/** What somebody stood there with: the balance, or of efforts and gear the priority and what it weighs. */
export function StandingAmount({ balance, epgp }: StandingAmountProps) {
  const t = useTranslations("dkp.web.epgp");
  const write = useAmount();
  if (!epgp) return <bdi dir="ltr">{write(balance)}</bdi>;
  return (
    <span className="flex flex-wrap items-baseline justify-end gap-x-2">
      <span className="text-small font-normal text-ink-2">
        {t("weighed", { effort: write(balance), gear: write(epgp.gear) })}
      </span>
      <span>{t("priorityOf", { priority: write(epgp.priority) })}</span>
    </span>
  );
}
