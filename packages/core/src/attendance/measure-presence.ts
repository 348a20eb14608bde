import type { AttendanceRule } from "./rule.ts";
import type { PresenceTime } from "./voice-interval.ts";

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
  /** Time of which the bot cannot be sure: part of what counts, or left out where the rule does not count it. */
  readonly uncertainMs: number;
};

type Span = { readonly from: number; readonly to: number };

type Heard = Span & Pick<PresenceTime, "isDeaf" | "isUncertain">;

/** Adds up what counts: overlaps once, nothing outside the window, short gaps as presence. */
export function measurePresence(
  intervals: readonly PresenceTime[],
  window: Window,
  rule: Pick<AttendanceRule, "bridgeMinutes" | "countsDeaf" | "countsUncertain">,
): Presence {
  const heard = clip(intervals, window);
  // What is uncertain and does not count is as if nobody had been there: a short gap of it is bridged like any other.
  const trusted = rule.countsUncertain ? heard : heard.filter(({ isUncertain }) => !isUncertain);
  const counts = ({ isDeaf }: Heard) => rule.countsDeaf || !isDeaf;
  const all = merge(trusted);
  const counted = rule.countsDeaf ? all : merge(trusted.filter(counts));
  const [first, last] = [counted[0], counted.at(-1)];
  const whole = first && last && { from: first.from, to: last.to };
  const bridged = whole ? bridge(all, { whole, longestMs: rule.bridgeMinutes * 60_000 }) : [];
  const countedMs = total(counted);
  const bridgedMs = total(bridged);
  const unsure = merge(heard.filter((span) => span.isUncertain && counts(span)));
  return {
    countedMs: countedMs + bridgedMs,
    lateByMs: first ? first.from - window.startsAt.epochMilliseconds : null,
    leftBeforeMs: last ? window.endsAt.epochMilliseconds - last.to : null,
    bridgedMs,
    deafMs: total(all) - countedMs,
    uncertainMs: rule.countsUncertain ? total(unsure) : addedBy(unsure, [...all, ...bridged]),
  };
}

/** What lies in the window, by its start. */
function clip(intervals: readonly PresenceTime[], { startsAt, endsAt }: Window): readonly Heard[] {
  const [start, end] = [startsAt.epochMilliseconds, endsAt.epochMilliseconds];
  const inside: Heard[] = [];
  for (const { fromAt, toAt, isDeaf, isUncertain } of intervals) {
    const from = Math.max(fromAt.epochMilliseconds, start);
    const to = toAt === null ? end : Math.min(toAt.epochMilliseconds, end);
    if (to > from) inside.push({ from, to, isDeaf, isUncertain });
  }
  return inside.sort(byStart);
}

/** Of spans by their start, those that touch as one. */
function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  let open: { from: number; to: number } | undefined;
  for (const { from, to } of spans) {
    if (open && from <= open.to) open.to = Math.max(open.to, to);
    else {
      open = { from, to };
      merged.push(open);
    }
  }
  return merged;
}

function addedBy(spans: readonly Span[], known: readonly Span[]): number {
  const together = merge([...spans, ...known].sort(byStart));
  return total(together) - total(merge(known.toSorted(byStart)));
}

function byStart(one: Span, other: Span): number {
  return one.from - other.from;
}

/** Short gaps between the first and the last moment that count. */
function bridge(
  spans: readonly Span[],
  { whole, longestMs }: { readonly whole: Span; readonly longestMs: number },
): readonly Span[] {
  const gaps = spans.slice(1).map((span, index) => ({ from: spans[index]?.to ?? span.from, to: span.from }));
  const isBridged = ({ from, to }: Span) => to - from <= longestMs && from >= whole.from && to <= whole.to;
  return gaps.filter(isBridged);
}

function total(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}
