import type { Answer, GuildEvent } from "../events/index.ts";
import { type Hundredths, toHundredths } from "../hundredths.ts";
import { judgeAttendance, type Reason } from "./judge-attendance.ts";
import { measurePresence, type Presence } from "./measure-presence.ts";
import type { Result } from "./result.ts";
import type { AttendanceRule } from "./rule.ts";
import type { VoiceInterval } from "./voice-interval.ts";

/** What is known of one person and one event. */
export type Attendee = {
  readonly memberId: number;
  readonly answer: Answer | null;
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

/** Judges everybody. The amount is exact: a reward is in whole points, so each percent of it is a whole number of hundredths. */
export function previewSettlement<Person extends Attendee>(
  event: Pick<GuildEvent, "startsAt" | "endsAt" | "reward">,
  rule: AttendanceRule,
  attendees: readonly Person[],
): readonly (Person & SettlementLine)[] {
  return attendees.map((attendee) => {
    const presence = measurePresence(attendee.intervals, event, rule);
    const judged = judgeAttendance({ answer: attendee.answer, presence, window: event, rule });
    const { result, reasons } = attendee.mark ? marked(attendee.mark) : judged;
    const creditPercent = rule.credits[result];
    return {
      ...attendee,
      presence,
      countedMinutes: Math.floor(presence.countedMs / 60_000),
      result,
      reasons,
      creditPercent,
      amount: toHundredths((event.reward * creditPercent) / 100),
    };
  });
}

function marked(result: Result): { result: Result; reasons: readonly Reason[] } {
  return { result, reasons: [{ code: "marked", values: {} }] };
}
