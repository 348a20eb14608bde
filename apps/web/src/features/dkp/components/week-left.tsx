import type { Hundredths } from "@guildhall/core";
import { useTranslations } from "next-intl";
import { useAmount } from "#web/components/use-amount.ts";

/** What the week's cap still lets somebody gain; nothing where no cap holds. */
export function WeekLeft({ weekLeft }: { readonly weekLeft: Hundredths | null }) {
  const t = useTranslations("dkp.web.adjust");
  const write = useAmount();
  if (weekLeft === null) return null;
  return <span className="text-small text-ink-2">{t("weekLeft", { amount: write(weekLeft) })}</span>;
}
