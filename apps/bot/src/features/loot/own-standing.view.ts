import type { Translate } from "@guildhall/i18n";
import type { OwnStanding } from "@guildhall/use-cases/loot";
import { tellFailure } from "../wishlists/index.ts";

/** Where whoever takes part would stand now, or which gates keep them out. */
export function tellOwnStanding(t: Translate, { failures, place, count }: OwnStanding): readonly string[] {
  if (failures.length > 0)
    return [t("loot.own.keptOut"), ...failures.map((one) => `- ${tellFailure(t, one)}`)];
  return place === null ? [] : [t("loot.own.place", { place, count })];
}
