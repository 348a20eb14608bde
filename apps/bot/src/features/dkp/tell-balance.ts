import type { Language } from "@guildhall/core";
import { formatAmount, type Translate } from "@guildhall/i18n";
import type { OwnBalance } from "@guildhall/use-cases/dkp";

/** A balance in words: points, or efforts against gear with what they weigh. */
export function tellBalance(
  { t, language }: { readonly t: Translate; readonly language: Language },
  { balance, epgp }: Pick<OwnBalance, "balance" | "epgp">,
): string {
  const effort = formatAmount(language, balance);
  if (!epgp) return effort;
  const gear = formatAmount(language, epgp.gear);
  return t("dkp.epgp", { effort, gear, priority: formatAmount(language, epgp.priority) });
}
