import type { AbsencesFact } from "./absences/index.ts";
import type { AnnouncementsFact } from "./announcements/index.ts";
import type { AttendanceFact } from "./attendance/index.ts";
import type { DiplomacyFact } from "./diplomacy/index.ts";
import type { DkpFact } from "./dkp/index.ts";
import type { EventsFact } from "./events/index.ts";
import type { GroupsFact } from "./groups/index.ts";
import type { ItemsFact } from "./items/index.ts";
import type { LootFact } from "./loot/index.ts";
import type { MembersFact } from "./members/index.ts";
import type { PrivacyFact } from "./privacy/index.ts";
import type { RecruitmentFact } from "./recruitment/index.ts";
import type { SettingsFact } from "./settings/index.ts";
import type { VerificationFact } from "./verification/index.ts";
import type { WishlistsFact } from "./wishlists/index.ts";

/** What a use-case recorded for the apps to react to. It names what changed and carries no values: handlers read the current state. */
export type Fact =
  | SettingsFact
  | MembersFact
  | AbsencesFact
  | ItemsFact
  | GroupsFact
  | EventsFact
  | AttendanceFact
  | DkpFact
  | WishlistsFact
  | LootFact
  | VerificationFact
  | DiplomacyFact
  | RecruitmentFact
  | AnnouncementsFact
  | PrivacyFact;

export type FactName = Fact["name"];
