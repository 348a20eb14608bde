import type { CheckInTime } from "@guildhall/core/attendance";
import type { Plain } from "#web/components/plain.ts";
import type { VoiceTime } from "./lay-out-voice.ts";

type Line = {
  readonly intervals: readonly VoiceTime[] | null;
  readonly checkIn: Plain<CheckInTime> | null;
};

/** Somebody's times in voice, and what a check-in adds to them. */
export function timesOf({ intervals, checkIn }: Line): readonly VoiceTime[] {
  const added = checkIn ? [{ ...checkIn, isDeaf: false, isUncertain: false, isCheckIn: true }] : [];
  return [...(intervals ?? []), ...added].toSorted((a, b) => (a.fromAt < b.fromAt ? -1 : 1));
}
