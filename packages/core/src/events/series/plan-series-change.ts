import { type GuildEvent, isClosed } from "../guild-event.ts";
import type { CallsOff } from "./change-series.input.ts";
import { listDue, type SeriesPlan } from "./event-series.ts";
import { listOccurrences, type Occurrence } from "./list-occurrences.ts";
import { followSeries } from "./occurrence-of.ts";

/** One event of a series, with what changing the series asks about it. */
export type SeriesEvent = GuildEvent & {
  readonly localDate: string;
  /** An officer changed it, or called it off, by hand: the series leaves it alone. */
  readonly isOwn: boolean;
  readonly answerCount: number;
};

/** What a change of the series makes of one of its events. */
export type Fate =
  | { readonly kind: "changes" | "reopens"; readonly event: SeriesEvent; readonly next: GuildEvent }
  /** On a day that the series no longer has: called off, or kept because people answered. */
  | { readonly kind: "calledOff" | "kept"; readonly event: SeriesEvent }
  /** Changed by hand before, or its new start has passed: stays as it is. */
  | { readonly kind: "own" | "tooLate"; readonly event: SeriesEvent }
  | { readonly kind: "new"; readonly occurrence: Occurrence };

export type SeriesChange = {
  readonly known: SeriesPlan;
  readonly plan: SeriesPlan;
  /** From which day on. */
  readonly fromOn: string;
  readonly callsOff: CallsOff;
  readonly usualVoiceChannelId: string | null;
  readonly now: Temporal.Instant;
};

/**
 * What changing a series does to each event, in the order of days. Whatever begins in the past stays; an event that the series
 * itself called off comes back with its answers when it has that day again, so that changing back is exact.
 */
export function planSeriesChange(events: readonly SeriesEvent[], change: SeriesChange): readonly Fate[] {
  const { plan, fromOn, now } = change;
  const dates = new Set(events.map(({ localDate }) => localDate));
  const fresh = listDue(plan, { now, fromOn })
    .filter(({ localDate }) => !dates.has(localDate))
    .map((occurrence): Fate => ({ kind: "new", occurrence }));
  const fates = events
    .filter(({ localDate, startsAt }) => localDate >= fromOn && Temporal.Instant.compare(startsAt, now) > 0)
    .flatMap((event) => fateOf(event, change));
  return [...fates, ...fresh].toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1));
}

function dayOf(fate: Fate): string {
  return fate.kind === "new" ? fate.occurrence.localDate : fate.event.localDate;
}

function fateOf(event: SeriesEvent, change: SeriesChange): readonly Fate[] {
  if (event.isOwn) return isClosed(event) ? [] : [{ kind: "own", event }];
  const day = findDay(event, change);
  if (event.state === "cancelled") return day ? moveTo(event, day, change) : [];
  if (isClosed(event) || event.state === "live") return [];
  return day ? moveTo(event, day, change) : [leave(event, change)];
}

/** Where the event stands in the plan; nothing when the series no longer has its day. */
function findDay(
  { localDate, startsAt }: SeriesEvent,
  { known, plan }: SeriesChange,
): Occurrence | undefined {
  if (plan.state === "ended") return undefined;
  const [day] = listOccurrences(plan, localDate, localDate);
  // From before a change that held only for later days: it is as it was.
  if (!day && localDate < plan.fromOn && localDate < known.fromOn) return { localDate, startsAt };
  return day;
}

function moveTo(event: SeriesEvent, { startsAt }: Occurrence, change: SeriesChange): readonly Fate[] {
  if (Temporal.Instant.compare(startsAt, change.now) <= 0) return [{ kind: "tooLate", event }];
  const next = followSeries(event, { ...change, startsAt });
  if (event.state === "cancelled") return [{ kind: "reopens", event, next }];
  return JSON.stringify(next) === JSON.stringify(event) ? [] : [{ kind: "changes", event, next }];
}

function leave(event: SeriesEvent, { callsOff }: SeriesChange): Fate {
  const isKept = callsOff === "none" || (callsOff === "unanswered" && event.answerCount > 0);
  return { kind: isKept ? "kept" : "calledOff", event };
}
