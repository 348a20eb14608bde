import { type Slot, splitSlot } from "@guildhall/core/absences";
import type { Translate } from "@guildhall/i18n";

/** A part of the week: "Sunday, evening". */
export function tellSlot(t: Translate, slot: Slot): string {
  const { weekday, part } = splitSlot(slot);
  return `${t(`absences.weekdays.${weekday}`)}, ${t(`absences.dayParts.${part}`)}`;
}
