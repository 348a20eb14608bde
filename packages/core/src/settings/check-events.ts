import type { Check } from "./finding.ts";
import { isFeatureOn } from "./modules.ts";

/** What nobody settled pays nobody. */
export const checkEvents: Check = ({ guild, unsettledCount: count }) =>
  count > 0 && isFeatureOn(guild.modulesOff, "attendance")
    ? [{ code: "eventsUnsettled", isBroken: false, count, fix: null }]
    : [];
