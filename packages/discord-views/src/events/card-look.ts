import { type Answer, answers } from "@guildhall/core/events";
import { lampColour } from "../lamp-colour.ts";

/** What a guild decides about its event cards. */
export type CardLook = {
  /** Which buttons the card has. */
  readonly answers: readonly Answer[];
  /** Edge of the card, 0xRRGGBB. */
  readonly colour: number;
  /** Named above the card. Whether naming them pings is for whoever posts it. */
  readonly mentionRoleIds: readonly string[];
};

export const standardLook: CardLook = { answers, colour: lampColour, mentionRoleIds: [] };
