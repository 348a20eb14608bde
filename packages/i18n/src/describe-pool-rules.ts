import type { Hundredths, Language } from "@guildhall/core";
import type { PoolRules } from "@guildhall/core/dkp";
import { formatAmount } from "./format-amount.ts";
import type { Translate } from "./translate.ts";

type Words = { readonly t: Translate; readonly language: Language };

/** What a pool does by itself, a sentence for each rule that it has. */
export function describePoolRules(words: Words, rules: PoolRules): readonly string[] {
  const { t, language } = words;
  const { start, floor, hardCap, weekCap, expiryDays, lapseDays } = rules;
  const write = (amount: Hundredths) => formatAmount(language, amount);
  return [
    ...(start > 0 ? [t("dkp.rules.start", { amount: write(start) })] : []),
    ...describeDecay(words, rules.decay),
    ...(expiryDays === null ? [] : [t("dkp.rules.expiry", { days: expiryDays })]),
    ...(hardCap === null ? [] : [t("dkp.rules.hardCap", { amount: write(hardCap) })]),
    ...(weekCap === null ? [] : [t("dkp.rules.weekCap", { amount: write(weekCap) })]),
    ...(floor === null ? [] : [t("dkp.rules.floor", { amount: write(floor) })]),
    ...(lapseDays === null ? [] : [t("dkp.rules.lapse", { days: lapseDays })]),
  ];
}

function describeDecay({ t, language }: Words, decay: PoolRules["decay"]): readonly string[] {
  if (decay === null) return [];
  const { everyDays: days, sparesLeave } = decay;
  const above = formatAmount(language, decay.above);
  const sentence =
    decay.kind === "percent"
      ? t("dkp.rules.decayPercent", { days, percent: decay.basisPoints / 100, above })
      : t("dkp.rules.decayFixed", { days, amount: formatAmount(language, decay.amount), above });
  return sparesLeave ? [sentence, t("dkp.rules.sparesLeave")] : [sentence];
}
