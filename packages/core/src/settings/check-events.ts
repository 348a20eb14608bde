import type { Check } from "./finding.ts";
import { isFeatureOn } from "./modules.ts";

/** As many names as one reads. */
const mostNames = 5;

/** What nobody settled pays nobody; cards whose channel is gone stand in the guild's own. */
export const checkEvents: Check = (snapshot) => [...checkChannels(snapshot), ...checkUnsettled(snapshot)];

const checkChannels: Check = ({ guild, lostChannelsOf }) =>
  lostChannelsOf.length > 0 && isFeatureOn(guild.modulesOff, "events")
    ? [
        {
          code: "eventChannelGone",
          isBroken: false,
          name: lostChannelsOf.slice(0, mostNames).join(", "),
          fix: null,
        },
      ]
    : [];

const checkUnsettled: Check = ({ guild, unsettledCount: count }) =>
  count > 0 && isFeatureOn(guild.modulesOff, "attendance")
    ? [{ code: "eventsUnsettled", isBroken: false, count, fix: null }]
    : [];
