import type { Language } from "@guildhall/core";
import type { Absence } from "@guildhall/core/absences";
import { formatDay, type Translate } from "@guildhall/i18n";

/** The days of a leave, inside of a sentence. */
export function describeDays(
  t: Translate,
  language: Language,
  { fromOn, untilOn }: Pick<Absence, "fromOn" | "untilOn">,
): string {
  const from = formatDay(language, fromOn);
  if (untilOn === null) return t("absences.daysOpen", { from });
  return t("absences.days", { from, until: formatDay(language, untilOn) });
}
