import { absencesAttacks } from "./absences-attacks.ts";
import type { Attacks } from "./attack.ts";
import { attendanceAttacks } from "./attendance-attacks.ts";
import { auditAttacks } from "./audit-attacks.ts";
import { calendarAttacks } from "./calendar-attacks.ts";
import { contestsAttacks } from "./contests-attacks.ts";
import { dkpAttacks } from "./dkp-attacks.ts";
import { eventsAttacks } from "./events-attacks.ts";
import { groupsAttacks } from "./groups-attacks.ts";
import { guildLifeAttacks } from "./guild-life-attacks.ts";
import { housesAttacks } from "./houses-attacks.ts";
import { importAttacks } from "./import-attacks.ts";
import { itemsAttacks } from "./items-attacks.ts";
import { membersAttacks } from "./members-attacks.ts";
import { onboardingAttacks } from "./onboarding-attacks.ts";
import { poolsAttacks } from "./pools-attacks.ts";
import { privacyAttacks } from "./privacy-attacks.ts";
import { ranksAttacks } from "./ranks-attacks.ts";
import { remindersAttacks } from "./reminders-attacks.ts";
import { scraperAttacks } from "./scraper-attacks.ts";
import { seasonsAttacks } from "./seasons-attacks.ts";
import { settingsAttacks } from "./settings-attacks.ts";

export type { Exempt, GuildAttack, OwnAttack } from "./attack.ts";

/** What is done to every use-case of every feature. A feature that is not here fails the matrix. */
export const attacks: Readonly<Record<string, Attacks>> = {
  settings: { ...settingsAttacks, ...guildLifeAttacks },
  members: { ...membersAttacks, ...housesAttacks, ...importAttacks, ...onboardingAttacks, ...ranksAttacks },
  absences: absencesAttacks,
  items: { ...itemsAttacks, ...scraperAttacks },
  groups: groupsAttacks,
  events: { ...eventsAttacks, ...remindersAttacks, ...calendarAttacks },
  attendance: { ...attendanceAttacks, ...contestsAttacks },
  dkp: { ...dkpAttacks, ...poolsAttacks, ...seasonsAttacks },
  privacy: privacyAttacks,
  audit: auditAttacks,
};
