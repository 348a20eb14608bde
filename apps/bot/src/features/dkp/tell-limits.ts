import type { Hundredths, Language } from "@guildhall/core";
import { formatAmount, type Translate } from "@guildhall/i18n";

type Words = { readonly t: Translate; readonly language: Language };

type Limited = { readonly limited: Hundredths; readonly weekLeft: Hundredths | null };

/** What caps take of somebody's points or the floor gives, and what the week still allows. */
export function tellLimits({ t, language }: Words, { limited, weekLeft }: Limited): readonly string[] {
  return [
    ...(limited === 0 ? [] : [t("dkp.limited", { amount: formatAmount(language, limited, "change") })]),
    ...(weekLeft === null ? [] : [t("dkp.weekLeft", { amount: formatAmount(language, weekLeft) })]),
  ];
}
