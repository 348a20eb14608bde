import type { Answer, GuildEvent } from "../events/index.ts";
import { type Hundredths, toHundredths } from "../hundredths.ts";
import { judgeAttendance, type Reason, type WithoutSeat } from "./judge-attendance.ts";
import { measurePresence, type Presence } from "./measure-presence.ts";
import { missedResults, type Result } from "./result.ts";
import type { AttendanceRule } from "./rule.ts";
import type { VoiceInterval } from "./voice-interval.ts";

/** What is known of one person and one event. */
export type Attendee = {
  readonly memberId: number;
  readonly answer: Answer | null;
  /** When the answer that counts was given. */
  readonly answeredAt: Temporal.Instant | null;
  /** Whether a leave answered "Can't", in time. Left out: no. */
  readonly isExcused?: boolean;
  /** Whether the event signed the member up, and nobody pressed. Left out: no. */
  readonly isByDefault?: boolean;
  readonly withoutSeat?: WithoutSeat | undefined;
  readonly intervals: readonly VoiceInterval[];
  /** What an officer said instead of the rule. */
  readonly mark: Result | null;
};

/** What settling would write for one member. */
export type SettlementLine = Attendee & Outcome;

type Outcome = {
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
    const presence = measurePresence(attendee.intervals, event, rule);
    const judged = judgeAttendance({
      answer: attendee.answer,
      isExcused: attendee.isExcused ?? false,
      isByDefault: attendee.isByDefault ?? false,
      withoutSeat: attendee.withoutSeat,
      presence,
      window: event,
      rule,
      isPlanned: event.isPlanned,
    });
    const { result, reasons } = attendee.mark ? marked(attendee.mark) : judged;
    const creditPercent = rule.credits[result];
    const bonusPoints = bonusOf(attendee, result, { event, rule });
    return {
      ...attendee,
      presence,
      countedMinutes: Math.floor(presence.countedMs / 60_000),
      result,
      reasons: bonusPoints > 0 ? [...reasons, signedUpInTime(bonusPoints)] : reasons,
      creditPercent,
      amount: toHundredths((event.reward * creditPercent) / 100 + bonusPoints * 100),
    };
  });
  return event.isPlanned ? lines : lines.filter(hasCome);
}

/** From an event that nobody could answer nobody was missing, but for whom an officer says so. */
function hasCome({ result, mark }: SettlementLine): boolean {
  return mark !== null || !missedResults.includes(result);
}

function marked(result: Result): { result: Result; reasons: readonly Reason[] } {
  return { result, reasons: [{ code: "marked", values: {} }] };
}

type Deal = {
  readonly event: Pick<GuildEvent, "startsAt" | "reward">;
  readonly rule: Pick<AttendanceRule, "signUpBonusPoints" | "signUpBonusHours">;
};

/** In whole points. An event that pays nothing pays no bonus either. */
function bonusOf(
  { answer, answeredAt, isByDefault }: Attendee,
  result: Result,
  { event, rule }: Deal,
): number {
  const isForComing = answer === "coming" || answer === "late" || answer === "standby";
  const saidToCome = isForComing && !isByDefault;
  const hasCome = !missedResults.includes(result);
  if (!saidToCome || !hasCome || answeredAt === null || event.reward === 0) return 0;
  const lastMoment = event.startsAt.subtract({ hours: rule.signUpBonusHours });
  return Temporal.Instant.compare(answeredAt, lastMoment) <= 0 ? rule.signUpBonusPoints : 0;
}

function signedUpInTime(points: number): Reason {
  return { code: "signedUpInTime", values: { points } };
}
