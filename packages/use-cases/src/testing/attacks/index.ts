import { absencesAttacks } from "./absences-attacks.ts";
import { announcementsAttacks } from "./announcements-attacks.ts";
import type { Attacks } from "./attack.ts";
import { attendanceAttacks } from "./attendance-attacks.ts";
import { auditAttacks } from "./audit-attacks.ts";
import { bankAttacks } from "./bank-attacks.ts";
import { calendarAttacks } from "./calendar-attacks.ts";
import { clearancesAttacks } from "./clearances-attacks.ts";
import { contestsAttacks } from "./contests-attacks.ts";
import { decisionsAttacks } from "./decisions-attacks.ts";
import { diplomacyAttacks } from "./diplomacy-attacks.ts";
import { dkpAttacks } from "./dkp-attacks.ts";
import { eventsAttacks } from "./events-attacks.ts";
import { fameAttacks } from "./fame-attacks.ts";
import { formsAttacks } from "./forms-attacks.ts";
import { groupsAttacks } from "./groups-attacks.ts";
import { guildLifeAttacks } from "./guild-life-attacks.ts";
import { housesAttacks } from "./houses-attacks.ts";
import { importAttacks } from "./import-attacks.ts";
import { itemsAttacks } from "./items-attacks.ts";
import { lootAttacks } from "./loot-attacks.ts";
import { membersAttacks } from "./members-attacks.ts";
import { onboardingAttacks } from "./onboarding-attacks.ts";
import { poolsAttacks } from "./pools-attacks.ts";
import { privacyAttacks } from "./privacy-attacks.ts";
import { ranksAttacks } from "./ranks-attacks.ts";
import { recruitmentAttacks } from "./recruitment-attacks.ts";
import { remindersAttacks } from "./reminders-attacks.ts";
import { roomsAttacks } from "./rooms-attacks.ts";
import { rulesAttacks } from "./rules-attacks.ts";
import { scraperAttacks } from "./scraper-attacks.ts";
import { seasonsAttacks } from "./seasons-attacks.ts";
import { sessionsAttacks } from "./sessions-attacks.ts";
import { settingsAttacks } from "./settings-attacks.ts";
import { verificationAttacks } from "./verification-attacks.ts";
import { wishlistsAttacks } from "./wishlists-attacks.ts";

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
  wishlists: { ...wishlistsAttacks, ...rulesAttacks },
  loot: { ...decisionsAttacks, ...sessionsAttacks, ...lootAttacks, ...bankAttacks },
  verification: verificationAttacks,
  diplomacy: diplomacyAttacks,
  recruitment: { ...clearancesAttacks, ...formsAttacks, ...recruitmentAttacks },
  announcements: { ...announcementsAttacks, ...fameAttacks, ...roomsAttacks },
  privacy: privacyAttacks,
  audit: auditAttacks,
};
