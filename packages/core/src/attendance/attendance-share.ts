import type { AttendanceCounts } from "../events/index.ts";
import { missedResults, type Result } from "./result.ts";

/** Below this many counted events a share says nothing, and none is given. */
export const shareFromEvents = 4;

/** Over how many days back a share may be counted; null is always. */
export const shareWindows = [30, 60, 90, null] as const;

/** How much of the guild's events somebody attended. */
export type AttendanceShare = {
  /** Events that count for the person. */
  readonly countedEvents: number;
  /** What the results were worth together: 100 for an event that was attended in full. */
  readonly creditPercent: number;
  /** Credit ÷ counted events, in whole percent; null while the person is new. */
  readonly percent: number | null;
};

export function toAttendanceShare({
  countedEvents,
  creditPercent,
}: Omit<AttendanceShare, "percent">): AttendanceShare {
  const percent = countedEvents < shareFromEvents ? null : Math.round(creditPercent / countedEvents);
  return { countedEvents, creditPercent, percent };
}

/** One settled event, as it went for one person. */
export type AttendedEvent = {
  readonly startsAt: Temporal.Instant;
  readonly counts: AttendanceCounts;
  /** Null for somebody of whom the settlement says nothing: neither answered nor came. */
  readonly result: Result | null;
  /** What the result is worth by the rule of that settlement. */
  readonly creditPercent: number;
};

/** Why a settled event does not count for somebody. */
export const leftOutReasons = ["excused", "bonus", "notCounted", "beforeJoining"] as const;

export type LeftOutReason = (typeof leftOutReasons)[number];

/**
 * Why a settled event does not count for somebody; null where it does. Those since joining count, and earlier ones that the
 * person was part of. An excuse is neutral: it neither helps nor harms. A bonus is never held against those who did not come.
 */
export function whyLeftOut(
  { startsAt, counts, result }: AttendedEvent,
  joinedAt: Temporal.Instant,
): LeftOutReason | null {
  if (counts === "no") return "notCounted";
  if (result === "excused") return "excused";
  if (counts === "bonus") return result === null || missedResults.includes(result) ? "bonus" : null;
  return result === null && Temporal.Instant.compare(startsAt, joinedAt) < 0 ? "beforeJoining" : null;
}

/** The share over these events. A result that earns nothing still counts, and so does staying away without a word. */
export function shareOf(events: readonly AttendedEvent[], joinedAt: Temporal.Instant): AttendanceShare {
  const counted = events.filter((event) => whyLeftOut(event, joinedAt) === null);
  const creditPercent = counted.reduce((sum, event) => sum + event.creditPercent, 0);
  return toAttendanceShare({ countedEvents: counted.length, creditPercent });
}
