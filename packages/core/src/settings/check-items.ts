import type { Check } from "./finding.ts";
import { isFeatureOn } from "./modules.ts";

/** A catalogue that cannot be read any more stays as it is, and nobody would notice. */
export const checkItems: Check = ({ guild, failedReadings: count }) =>
  count > 0 && isFeatureOn(guild.modulesOff, "items")
    ? [{ code: "catalogueUnread", isBroken: false, count, fix: null }]
    : [];
