import type { GameProfile } from "../../games/index.ts";
import { type Hundredths, toHundredths } from "../../hundredths.ts";
import { Refusal } from "../../refusal.ts";
import type { SettingValues } from "../../settings/index.ts";
import { biddingModes, type LootMode, pricedModes } from "./modes.ts";
import type { StageInput } from "./sessions.input.ts";
import type { Stage } from "./stage.ts";

type Usual = { readonly settings: SettingValues; readonly profile: Pick<GameProfile, "interests"> };

/** The stages of a sale: what an officer set, and for all else what is usual in the guild. */
export function planStages(inputs: readonly StageInput[], usual: Usual): readonly Stage[] {
  return inputs.map((input) => planStage(input, usual));
}

function planStage({ mode, interests, ...set }: StageInput, { settings, profile }: Usual): Stage {
  const known = profile.interests.map(({ key }) => key);
  if (interests?.some((interest) => !known.includes(interest))) throw new Refusal("loot.noSuchInterest");
  const minimum = set.minimum ?? usualPrice(mode, settings["loot.minimumPoints"]);
  // A price that an officer sets for one is the price for all, unless more is said.
  const offSpec = set.minimum ?? usualPrice(mode, settings["loot.offSpecMinimumPoints"]);
  return {
    mode,
    interests: interests ?? null,
    minutes: set.minutes ?? usualMinutes(mode, settings),
    minimum,
    offSpecMinimum: set.offSpecMinimum ?? offSpec,
    mainInterest: known[0] ?? "",
    increment: set.increment ?? points(settings["loot.incrementPoints"]),
    antiSnipeMinutes: mode === "open" ? settings["loot.antiSnipeMinutes"] : 0,
  };
}

function usualMinutes(mode: LootMode, settings: SettingValues): number {
  return biddingModes.includes(mode) ? settings["loot.auctionHours"] * 60 : settings["loot.sessionMinutes"];
}

const usualPrice = (mode: LootMode, whole: number): Hundredths =>
  points(pricedModes.includes(mode) ? whole : 0);

const points = (whole: number): Hundredths => toHundredths(whole * 100);
