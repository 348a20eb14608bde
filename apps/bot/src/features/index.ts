import type { BotFeature } from "#bot/discord/define-feature.ts";
import { absencesFeature } from "./absences/index.ts";
import { attendanceFeature } from "./attendance/index.ts";
import { dkpFeature } from "./dkp/index.ts";
import { eventsFeature } from "./events/index.ts";
import { groupsFeature } from "./groups/index.ts";
import { itemsFeature } from "./items/index.ts";
import { membersFeature } from "./members/index.ts";
import { privacyFeature } from "./privacy/index.ts";
import { settingsFeature } from "./settings/index.ts";

/** Every feature that Discord can reach. A new one is one line here. */
export const botFeatures: readonly BotFeature[] = [
  settingsFeature,
  membersFeature,
  absencesFeature,
  itemsFeature,
  groupsFeature,
  eventsFeature,
  attendanceFeature,
  dkpFeature,
  privacyFeature,
];
