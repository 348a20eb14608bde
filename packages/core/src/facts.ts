import type { AbsencesFact } from "./absences/index.ts";
import type { AttendanceFact } from "./attendance/index.ts";
import type { DkpFact } from "./dkp/index.ts";
import type { EventsFact } from "./events/index.ts";
import type { GroupsFact } from "./groups/index.ts";
import type { ItemsFact } from "./items/index.ts";
import type { MembersFact } from "./members/index.ts";
import type { PrivacyFact } from "./privacy/index.ts";
import type { SettingsFact } from "./settings/index.ts";

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
  | PrivacyFact;

export type FactName = Fact["name"];
