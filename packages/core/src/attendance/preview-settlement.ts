import type { Answer, GuildEvent } from "../events/index.ts";
import { type Hundredths, toHundredths } from "../hundredths.ts";
import { type CheckInTime, checkInTime } from "./check-in-time.ts";
import { type Judgement, judgeAttendance, type Reason, type WithoutSeat } from "./judge-attendance.ts";
import type { MarkSource } from "./mark.ts";
import { measurePresence, type Presence } from "./measure-presence.ts";
import { missedResults, type Result } from "./result.ts";
import type { AttendanceRule } from "./rule.ts";
import type { PresenceTime, VoiceInterval } from "./voice-interval.ts";

/** What is known of one person and one event. */
export type Attendee = {
  readonly memberId: number;
  readonly answer: Answer | null;
  /** When the answer that counts was given. */
  readonly answeredAt: Temporal.Instant | null;
  /** Whether a leave answered "Can't", in time. Left out: no. */
  readonly isExcused?: boolean;
  /** Days of leave that the person had lately; left out where no leave excuses. */
  readonly leaveDays?: number | undefined;
  /** Whether the event signed the member up, and nobody pressed. Left out: no. */
  readonly isByDefault?: boolean;
  readonly withoutSeat?: WithoutSeat | undefined;
  readonly intervals: readonly VoiceInterval[];
  /** When the member checked in by a code; left out where they did not. */
  readonly checkedInAt?: Temporal.Instant | undefined;
  /** What an officer said instead of the rule. */
  readonly mark: Result | null;
  /** How the officer came to it; left out where it was said of this member alone. */
  readonly markSource?: MarkSource | undefined;
  /** Why, in the officer's words; left out where no word was said. */
  readonly markNote?: string | null | undefined;
};

/** What settling would write for one member. */
export type SettlementLine = Attendee & Outcome;

type Outcome = {
  /** The time that the check-in counts for; null where it adds nothing. */
  readonly checkIn: CheckInTime | null;
  readonly presence: Presence;
  readonly countedMinutes: number;
  readonly result: Result;
  readonly reasons: readonly Reason[];
  /** Whether the result pays, and how much of the reward. */
  readonly creditPercent: number;
  readonly amount: Hundredths;
};

/**
 * Judges everybody. The amount is exact: reward and bonus are in whole points, so each percent of the reward is a whole
 * number of hundredths.
 */
export function previewSettlement<Person extends Attendee>(
  event: Pick<GuildEvent, "startsAt" | "endsAt" | "reward" | "isPlanned">,
  rule: AttendanceRule,
  attendees: readonly Person[],
): readonly (Person & SettlementLine)[] {
  const lines = attendees.map((attendee) => {
    const checkIn = checkInTime(attendee.checkedInAt, attendee.intervals, event) ?? null;
    const times = checkIn ? [...attendee.intervals, asPresence(checkIn)] : attendee.intervals;
    const presence = measurePresence(times, event, rule);
    const judged = judgeAttendance({
      answer: attendee.answer,
      isExcused: attendee.isExcused ?? false,
      leaveDays: attendee.leaveDays,
      isByDefault: attendee.isByDefault ?? false,
      withoutSeat: attendee.withoutSeat,
      presence,
      window: event,
      rule,
      isPlanned: event.isPlanned,
    });
    const { result, reasons } = attendee.mark
      ? marked(attendee.mark, attendee.markSource)
      : { ...judged, reasons: [...judged.reasons, ...byCheckIn(checkIn)] };
    const creditPercent = rule.credits[result];
    const extra = extraOf(attendee, result, { event, rule });
    return {
      ...attendee,
      checkIn,
      presence,
      countedMinutes: Math.floor(presence.countedMs / 60_000),
      result,
      reasons: [...reasons, ...strikeOf(result, rule), ...extra.reasons],
      creditPercent,
      amount: toHundredths((event.reward * creditPercent) / 100 + extra.points * 100),
    };
  });
  return event.isPlanned ? lines : lines.filter(hasCome);
}

/** From an event that nobody could answer nobody was missing, but for whom an officer says so. */
function hasCome({ result, mark }: SettlementLine): boolean {
  return mark !== null || !missedResults.includes(result);
}

const markCodes = { officer: "marked", here: "markedHere", list: "markedFromList" } as const;

function marked(result: Result, source: MarkSource = "officer"): Judgement {
  return { result, reasons: [{ code: markCodes[source], values: {} }] };
}

function asPresence(time: CheckInTime): PresenceTime {
  return { ...time, isDeaf: false, isUncertain: false };
}

function byCheckIn(time: CheckInTime | null): readonly Reason[] {
  const minutes = time ? Math.floor(time.fromAt.until(time.toAt).total("minutes")) : 0;
  return minutes > 0 ? [{ code: "checkedIn", values: { minutes } }] : [];
}

function strikeOf(
  result: Result,
  { noShowStrikes, strikeDays }: Pick<AttendanceRule, "noShowStrikes" | "strikeDays">,
): readonly Reason[] {
  if (result !== "noShow" || !noShowStrikes) return [];
  return [{ code: "noShowStrike", values: { days: strikeDays } }];
}

type Deal = {
  readonly event: Pick<GuildEvent, "startsAt" | "reward">;
  readonly rule: Pick<AttendanceRule, "signUpBonusPoints" | "signUpBonusHours" | "noShowPoints">;
};

/** Whole points beside the share of the reward, with why. An event that pays nothing gives none and takes none. */
type Extra = { readonly points: number; readonly reasons: readonly Reason[] };

function extraOf(attendee: Attendee, result: Result, { event, rule }: Deal): Extra {
  if (event.reward === 0) return { points: 0, reasons: [] };
  const cost = result === "noShow" ? -rule.noShowPoints : 0;
  if (cost > 0) return { points: -cost, reasons: [{ code: "noShowCosts", values: { points: cost } }] };
  const points = earnsBonus(attendee, result, { event, rule }) ? rule.signUpBonusPoints : 0;
  return { points, reasons: points > 0 ? [{ code: "signedUpInTime", values: { points } }] : [] };
}

function earnsBonus(
  { answer, answeredAt, isByDefault }: Attendee,
  result: Result,
  { event, rule }: Deal,
): boolean {
  const isForComing = answer === "coming" || answer === "late" || answer === "standby";
  const saidToCome = isForComing && !isByDefault;
  if (!saidToCome || missedResults.includes(result) || answeredAt === null) return false;
  const lastMoment = event.startsAt.subtract({ hours: rule.signUpBonusHours });
  return Temporal.Instant.compare(answeredAt, lastMoment) <= 0;
}
