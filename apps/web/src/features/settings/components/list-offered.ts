import { type Answer, answers } from "@guildhall/core/events";
import type { SettingValues } from "@guildhall/core/settings";

type Offers = Pick<SettingValues, "events.offersMaybe" | "events.offersStandby">;

/** The answers whose buttons a card has, in their order. */
export function listOffered(settings: Offers): readonly Answer[] {
  const left = new Set<Answer>();
  if (!settings["events.offersMaybe"]) left.add("maybe");
  if (!settings["events.offersStandby"]) left.add("standby");
  return answers.filter((answer) => !left.has(answer));
}
