import type { Check } from "./finding.ts";
import { isFeatureOn } from "./modules.ts";

/** What is announced in a language whose channel was deleted is read by nobody. */
export const checkChannels: Check = ({ guild, lostLanguageChannels: count }) =>
  count > 0 && isFeatureOn(guild.modulesOff, "announcements")
    ? [{ code: "languageChannelGone", isBroken: true, count, fix: null }]
    : [];
