import { absencesRefusals } from "./absences/index.ts";
import { attendanceRefusals } from "./attendance/index.ts";
import { dkpRefusals } from "./dkp/index.ts";
import { eventsRefusals } from "./events/index.ts";
import { groupsRefusals } from "./groups/index.ts";
import { itemsRefusals } from "./items/index.ts";
import { membersRefusals } from "./members/index.ts";
import { privacyRefusals } from "./privacy/index.ts";
import { settingsRefusals } from "./settings/index.ts";

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
  ...privacyRefusals,
] as const;

export type RefusalCode = (typeof refusalCodes)[number];
