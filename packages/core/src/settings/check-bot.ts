import { isBotThere } from "./bot-presence.ts";
import type { Check } from "./finding.ts";

/** Without the bot nothing happens in Discord, and the dashboard changes nothing. */
export const checkBot: Check = ({ lastBeatAt, now }) =>
  isBotThere(lastBeatAt, now) ? [] : [{ code: "botAway", isBroken: true, fix: null }];
