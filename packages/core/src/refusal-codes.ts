import { absencesRefusals } from "./absences/index.ts";
import { announcementsRefusals } from "./announcements/index.ts";
import { attendanceRefusals } from "./attendance/index.ts";
import { diplomacyRefusals } from "./diplomacy/index.ts";
import { dkpRefusals } from "./dkp/index.ts";
import { eventsRefusals } from "./events/index.ts";
import { groupsRefusals } from "./groups/index.ts";
import { itemsRefusals } from "./items/index.ts";
import { lootRefusals } from "./loot/index.ts";
import { membersRefusals } from "./members/index.ts";
import { privacyRefusals } from "./privacy/index.ts";
import { recruitmentRefusals } from "./recruitment/index.ts";
import { settingsRefusals } from "./settings/index.ts";
import { verificationRefusals } from "./verification/index.ts";
import { wishlistsRefusals } from "./wishlists/index.ts";

/** Refusals that belong to no feature: rights, input, a command or button that an update took away, a guild that is not there. */
const commonRefusals = [
  "common.forbidden",
  "common.commandGone",
  "common.buttonGone",
  "common.invalidInput",
  "common.guildNotFound",
  "common.signInAgain",
  "common.botAway",
  "common.moduleOff",
  "common.tooManyRequests",
] as const;

/** Every expected "no". The code is the message key of the sentence that a person reads. */
export const refusalCodes = [
  ...commonRefusals,
  ...settingsRefusals,
  ...membersRefusals,
  ...absencesRefusals,
  ...itemsRefusals,
  ...groupsRefusals,
  ...eventsRefusals,
  ...attendanceRefusals,
  ...dkpRefusals,
  ...wishlistsRefusals,
  ...lootRefusals,
  ...verificationRefusals,
  ...diplomacyRefusals,
  ...recruitmentRefusals,
  ...announcementsRefusals,
  ...privacyRefusals,
] as const;

export type RefusalCode = (typeof refusalCodes)[number];
