import type { BotFeature } from "#bot/discord/define-feature.ts";
import { absencesFeature } from "./absences/index.ts";
import { announcementsFeature } from "./announcements/index.ts";
import { attendanceFeature } from "./attendance/index.ts";
import { diplomacyFeature } from "./diplomacy/index.ts";
import { dkpFeature } from "./dkp/index.ts";
import { eventsFeature } from "./events/index.ts";
import { groupsFeature } from "./groups/index.ts";
import { itemsFeature } from "./items/index.ts";
import { lootFeature } from "./loot/index.ts";
import { membersFeature } from "./members/index.ts";
import { privacyFeature } from "./privacy/index.ts";
import { recruitmentFeature } from "./recruitment/index.ts";
import { settingsFeature } from "./settings/index.ts";
import { verificationFeature } from "./verification/index.ts";
import { wishlistsFeature } from "./wishlists/index.ts";

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
  wishlistsFeature,
  lootFeature,
  verificationFeature,
  diplomacyFeature,
  recruitmentFeature,
  announcementsFeature,
  privacyFeature,
];
