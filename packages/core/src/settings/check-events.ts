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

const checkUnsettled: Check = ({ guild, unsettled }) => {
  const [first] = unsettled;
  if (!(first && isFeatureOn(guild.modulesOff, "attendance"))) return [];
  const { eventId, title } = first;
  return [
    { code: "eventsUnsettled", isBroken: false, count: unsettled.length, eventId, name: title, fix: null },
  ];
};
