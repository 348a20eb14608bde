import { type EventRules, underPolicy } from "../events/index.ts";
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
  /** Whether time counts in which somebody came or went while the bot was cut off. */
  readonly countsUncertain: boolean;
  /** Share of the event's reward per result, in percent. */
  readonly credits: Readonly<Record<Result, number>>;
  /** Paid on top, in whole points, to who said so long before the start that they come, and came. */
  readonly signUpBonusPoints: number;
  readonly signUpBonusHours: number;
  /** What a no-show costs, in whole points: zero or less. */
  readonly noShowPoints: number;
  /** Whether a no-show gives a strike, and from how long after the event it counts no more. */
  readonly noShowStrikes: boolean;
  readonly strikeDays: number;
  /** A leave excuses as long as somebody had at most so many days of it, in so many days up to the event. */
  readonly leaveDays: number;
  readonly leaveWindowDays: number;
};

/** The rule of an event: what its own rules leave open is as the guild does. */
export function ruleFor(
  settings: SettingValues,
  { attendance }: Pick<EventRules, "attendance">,
): AttendanceRule {
  return ruleOf(underPolicy(settings, attendance));
}

/** The rule of a guild with these settings. */
export function ruleOf(settings: SettingValues): AttendanceRule {
  return {
    graceMinutes: settings["attendance.graceMinutes"],
    leaveMinutes: settings["attendance.leaveMinutes"],
    minimumPercent: settings["attendance.minimumPercent"],
    bridgeMinutes: settings["attendance.bridgeMinutes"],
    countsDeaf: settings["attendance.countsDeaf"],
    countsUncertain: settings["attendance.countsUncertain"],
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
    noShowPoints: settings["attendance.noShowPoints"],
    noShowStrikes: settings["attendance.noShowStrikes"],
    strikeDays: settings["attendance.strikeDays"],
    leaveDays: settings["attendance.leaveDays"],
    leaveWindowDays: settings["attendance.leaveWindowDays"],
  };
}

/** What most guilds keep. */
export const standardRule: AttendanceRule = ruleOf(presetsOf("standard"));

/** What earlier releases did, which knew nothing of it: nobody is on leave for more days than there are. */
const earlier = {
  signUpBonusPoints: 0,
  signUpBonusHours: 0,
  countsUncertain: true,
  noShowPoints: 0,
  noShowStrikes: false,
  strikeDays: 30,
  leaveDays: 90,
  leaveWindowDays: 90,
} as const;

/** A rule as a settlement keeps it. */
export type KeptRule = Omit<AttendanceRule, keyof typeof earlier> &
  Partial<Pick<AttendanceRule, keyof typeof earlier>>;

export function readRule(kept: KeptRule): AttendanceRule {
  return { ...earlier, ...kept };
}
