import type { VoiceInterval } from "@guildhall/core/attendance";
import type { Plain } from "#web/components/plain.ts";

/** The time of an event; before and after it the bar shows a sixth of that time more. */
export type EventTime = { readonly startsAt: string; readonly endsAt: string };

export type VoiceTime = Pick<Plain<VoiceInterval>, "fromAt" | "toAt" | "isDeaf" | "isUncertain"> & {
  /** Counted by a check-in, not by voice. */
  readonly isCheckIn?: boolean;
};

export type VoiceKind = "heard" | "deaf" | "uncertain" | "checkedIn";

/** One piece of the bar, in percent of its width. */
export type VoicePiece = {
  readonly kind: VoiceKind;
  readonly start: number;
  readonly width: number;
  readonly fromAt: string;
  readonly toAt: string;
};

const margin = 1 / 6;

/** Where the times in voice lie on the bar of an event. What still goes on ends now; what lies outside is cut off. */
export function layOutVoice(
  event: EventTime,
  times: readonly VoiceTime[],
  now: string,
): readonly VoicePiece[] {
  const start = Date.parse(event.startsAt);
  const length = Math.max(Date.parse(event.endsAt) - start, 1);
  const from = start - length * margin;
  const whole = length * (1 + 2 * margin);
  const place = (at: string) => Math.min(Math.max(((Date.parse(at) - from) / whole) * 100, 0), 100);
  return times
    .map(({ fromAt, toAt, ...time }) => {
      const end = toAt ?? now;
      const begin = place(fromAt);
      return { kind: kindOf(time), start: begin, width: place(end) - begin, fromAt, toAt: end };
    })
    .filter(({ width }) => width > 0);
}

/** What kind of presence a time is. */
export function kindOf({ isDeaf, isUncertain, isCheckIn }: Omit<VoiceTime, "fromAt" | "toAt">): VoiceKind {
  if (isCheckIn) return "checkedIn";
  if (isUncertain) return "uncertain";
  return isDeaf ? "deaf" : "heard";
}
