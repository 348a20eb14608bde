import { type Answer, answers, type EventRules, offeredAnswers, standardRules } from "@guildhall/core/events";
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
  readonly imageUrl: string | null;
  /** Whether it says what the event pays: not where points are switched off. */
  readonly showsPay: boolean;
};

/** What the settings of a guild, and the modules that it switched off, make of its cards, unless the event has it otherwise. */
export function cardLookOf(
  settings: SettingValues,
  modulesOff: readonly Module[],
  rules: EventRules = standardRules,
): CardLook {
  return {
    answers: offeredAnswers(settings, rules),
    colour: rules.colour ?? settings["events.colour"],
    mentionRoleIds: rules.mentionRoleIds ?? settings["events.mentionRoleIds"],
    imageUrl: rules.imageUrl,
    showsPay: isFeatureOn(modulesOff, "dkp"),
  };
}

export const standardLook: CardLook = {
  answers,
  colour: lampColour,
  mentionRoleIds: [],
  imageUrl: null,
  showsPay: true,
};
