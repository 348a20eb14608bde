import type { AttendanceRule } from "./rule.ts";
import type { VoiceInterval } from "./voice-interval.ts";

/** The time of an event in which presence counts. */
export type Window = { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant };

/** Somebody's time in voice during an event, in milliseconds of that event. */
export type Presence = {
  readonly countedMs: number;
  /** From the start to the first moment there; null for somebody who never came. */
  readonly lateByMs: number | null;
  /** From the last moment there to the end. */
  readonly leftBeforeMs: number | null;
  /** Gaps that were counted, because they were short. */
  readonly bridgedMs: number;
  /** Time with the sound off that was not counted. */
  readonly deafMs: number;
  /** Time of which the bot cannot be sure. It is part of what counts. */
  readonly uncertainMs: number;
};

type Span = { readonly from: number; readonly to: number };

/** Adds up what counts: overlaps once, nothing outside the window, short gaps as presence. */
export function measurePresence(
  intervals: readonly VoiceInterval[],
  window: Window,
  rule: Pick<AttendanceRule, "bridgeMinutes" | "countsDeaf">,
): Presence {
  const inside = (chosen: readonly VoiceInterval[]) => merge(chosen.flatMap((each) => clip(each, window)));
  const counting = intervals.filter(({ isDeaf }) => rule.countsDeaf || !isDeaf);
  const [counted, all] = [inside(counting), inside(intervals)];
  const [first, last] = [counted[0], counted.at(-1)];
  const whole = first && last && { from: first.from, to: last.to };
  const bridged = whole ? bridge(all, { whole, longestMs: rule.bridgeMinutes * 60_000 }) : 0;
  return {
    countedMs: total(counted) + bridged,
    lateByMs: first ? first.from - window.startsAt.epochMilliseconds : null,
    leftBeforeMs: last ? window.endsAt.epochMilliseconds - last.to : null,
    bridgedMs: bridged,
    deafMs: total(all) - total(counted),
    uncertainMs: total(inside(counting.filter(({ isUncertain }) => isUncertain))),
  };
}

function clip({ fromAt, toAt }: VoiceInterval, { startsAt, endsAt }: Window): readonly Span[] {
  const from = Math.max(fromAt.epochMilliseconds, startsAt.epochMilliseconds);
  const to = Math.min((toAt ?? endsAt).epochMilliseconds, endsAt.epochMilliseconds);
  return to > from ? [{ from, to }] : [];
}

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) merged.splice(-1, 1, { ...last, to: Math.max(last.to, span.to) });
    else merged.push(span);
  }
  return merged;
}

/** Short gaps between the first and the last moment that count. */
function bridge(
  spans: readonly Span[],
  { whole, longestMs }: { readonly whole: Span; readonly longestMs: number },
): number {
  const gaps = spans.slice(1).map((span, index) => ({ from: spans[index]?.to ?? span.from, to: span.from }));
  const isBridged = ({ from, to }: Span) => to - from <= longestMs && from >= whole.from && to <= whole.to;
  return total(gaps.filter(isBridged));
}

function total(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}
