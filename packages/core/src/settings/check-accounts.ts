import type { Check } from "./finding.ts";
import { isFeatureOn } from "./modules.ts";

/** Officers go on by what they see; codes are not read back, and names and levels grow old. */
export const checkAccounts: Check = ({ guild, failedLookUps: count }) =>
  count > 0 && isFeatureOn(guild.modulesOff, "verification")
    ? [{ code: "accountsUnread", isBroken: false, count, fix: null }]
    : [];
