import type { Window } from "./measure-presence.ts";
import type { VoiceInterval } from "./voice-interval.ts";

/** The time that a check-in counts for. */
export type CheckInTime = { readonly fromAt: Temporal.Instant; readonly toAt: Temporal.Instant };

/**
 * A check-in proves presence from its moment until voice says more: until the next time in voice begins, else to the end of
 * the event. Before the start it counts from the start. Whoever is in voice at that moment gains nothing by it.
 */
export function checkInTime(
  checkedInAt: Temporal.Instant | null | undefined,
  intervals: readonly VoiceInterval[],
  { startsAt, endsAt }: Window,
): CheckInTime | undefined {
  if (!checkedInAt) return undefined;
  const fromAt = isBefore(checkedInAt, startsAt) ? startsAt : checkedInAt;
  const isInVoice = intervals.some(
    (voice) => !isBefore(fromAt, voice.fromAt) && (voice.toAt === null || isBefore(fromAt, voice.toAt)),
  );
  const later = intervals.map((voice) => voice.fromAt).filter((at) => isBefore(fromAt, at));
  const toAt = later.reduce((first, at) => (isBefore(at, first) ? at : first), endsAt);
  return isInVoice || !isBefore(fromAt, toAt) ? undefined : { fromAt, toAt };
}

function isBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}
