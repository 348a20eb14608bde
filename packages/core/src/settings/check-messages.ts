import type { Check } from "./finding.ts";
import { isFeatureOn } from "./modules.ts";

/** Whom no direct message reaches is named in a thread instead, where everybody reads it. */
export const checkMessages: Check = ({ guild, refusingCount: count }) =>
  count > 0 && isFeatureOn(guild.modulesOff, "events")
    ? [{ code: "messagesRefused", isBroken: false, count, fix: null }]
    : [];
