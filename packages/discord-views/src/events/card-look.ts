import { type Answer, answers, offeredAnswers } from "@guildhall/core/events";
import { isFeatureOn, type Module, type SettingValues } from "@guildhall/core/settings";
import { lampColour } from "../lamp-colour.ts";

/** What a guild decides about its event cards. */
export type CardLook = {
  /** Which buttons the card has. */
  readonly answers: readonly Answer[];
  /** Edge of the card, 0xRRGGBB. */
  readonly colour: number;
  /** Named above the card. Whether naming them pings is for whoever posts it. */
  readonly mentionRoleIds: readonly string[];
  /** Whether it says what the event pays: not where points are switched off. */
  readonly showsPay: boolean;
};

/** What the settings of a guild, and the modules that it switched off, make of its cards. */
export function cardLookOf(settings: SettingValues, modulesOff: readonly Module[]): CardLook {
  return {
    answers: offeredAnswers(settings),
    colour: settings["events.colour"],
    mentionRoleIds: settings["events.mentionRoleIds"],
    showsPay: isFeatureOn(modulesOff, "dkp"),
  };
}

export const standardLook: CardLook = { answers, colour: lampColour, mentionRoleIds: [], showsPay: true };
