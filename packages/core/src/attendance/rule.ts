import { presetsOf, type SettingValues } from "../settings/index.ts";
import type { Result } from "./result.ts";

/** How presence becomes a result, and what each result pays. */
export type AttendanceRule = {
  /** From this much after the start somebody is late. */
  readonly graceMinutes: number;
  /** Leaving more than this before the end is leaving early. */
  readonly leaveMinutes: number;
  /** Share of the event that somebody must have been there to be paid at all, in percent. */
  readonly minimumPercent: number;
  /** A gap up to this long counts as presence: a lost connection, a restarted game. */
  readonly bridgeMinutes: number;
  /** Whether time with the sound off counts. */
  readonly countsDeaf: boolean;
  /** Share of the event's reward per result, in percent. */
  readonly credits: Readonly<Record<Result, number>>;
  /** Paid on top, in whole points, to who said so long before the start that they come, and came. */
  readonly signUpBonusPoints: number;
  readonly signUpBonusHours: number;
};

/** The rule of a guild with these settings. */
export function ruleOf(settings: SettingValues): AttendanceRule {
  return {
    graceMinutes: settings["attendance.graceMinutes"],
    leaveMinutes: settings["attendance.leaveMinutes"],
    minimumPercent: settings["attendance.minimumPercent"],
    bridgeMinutes: settings["attendance.bridgeMinutes"],
    countsDeaf: settings["attendance.countsDeaf"],
    credits: {
      present: settings["attendance.credits.present"],
      late: settings["attendance.credits.late"],
      leftEarly: settings["attendance.credits.leftEarly"],
      walkIn: settings["attendance.credits.walkIn"],
      benched: settings["attendance.credits.benched"],
      standby: settings["attendance.credits.standby"],
      excused: settings["attendance.credits.excused"],
      absent: settings["attendance.credits.absent"],
      noShow: settings["attendance.credits.noShow"],
    },
    signUpBonusPoints: settings["dkp.signUpBonusPoints"],
    signUpBonusHours: settings["dkp.signUpBonusHours"],
  };
}

/** What most guilds keep. */
export const standardRule: AttendanceRule = ruleOf(presetsOf("standard"));

type Bonus = "signUpBonusPoints" | "signUpBonusHours";

/** A rule as a settlement keeps it. Earlier releases knew no bonus. */
export type KeptRule = Omit<AttendanceRule, Bonus> & Partial<Pick<AttendanceRule, Bonus>>;

export function readRule(kept: KeptRule): AttendanceRule {
  return { signUpBonusPoints: 0, signUpBonusHours: 0, ...kept };
}
