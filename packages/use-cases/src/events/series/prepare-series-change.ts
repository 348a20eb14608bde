import {
  type CallsOff,
  type EventSeries,
  type Fate,
  planOf,
  planSeriesChange,
  type SeriesEvent,
  type SeriesPlan,
  todayOf,
} from "@guildhall/core/events";
import type { Queryable } from "@guildhall/db";
import { findPlace } from "@guildhall/db/settings";
import { fingerprintOf } from "#use-cases/fingerprint-of.ts";

/** What a change of a series does, event by event. */
export type PreparedChange = {
  readonly series: EventSeries;
  readonly plan: SeriesPlan;
  /** From which day on. */
  readonly fromOn: string;
  readonly fates: readonly Fate[];
  /** Fingerprint of all this. Changing asks for it, so that what was read is what is done. */
  readonly previewId: string;
};

type Change = {
  readonly series: EventSeries;
  readonly plan: SeriesPlan;
  /** Days before it stay as they are; today at the earliest. */
  readonly fromOn: string | undefined;
  readonly callsOff: CallsOff;
  readonly now: Temporal.Instant;
};

/** Reads the events of a series from a day on: to look at them, or to change them. */
type ReadEvents = (span: {
  readonly seriesIds: readonly number[];
  readonly fromOn: string;
}) => Promise<readonly SeriesEvent[]>;

export async function prepareSeriesChange(
  db: Queryable,
  guildId: string,
  { read, ...change }: Change & { readonly read: ReadEvents },
): Promise<PreparedChange> {
  const { series, plan, now } = change;
  const fromOn = firstDay(change);
  const events = await read({ seriesIds: [series.seriesId], fromOn });
  const usualVoiceChannelId = (await findPlace(db, guildId, "voice")) ?? null;
  const known = planOf(series);
  const fates = planSeriesChange(events, { ...change, known, plan, fromOn, usualVoiceChannelId, now });
  const previewId = fingerprintOf({ plan, fromOn, fates: fates.map(summarise) });
  return { series, plan, fromOn, fates, previewId };
}

function firstDay({ series, fromOn = "", now }: Change): string {
  const today = todayOf(series, now);
  return fromOn > today ? fromOn : today;
}

/** Answers that come between reading and confirming change nothing that was read. */
function summarise(fate: Fate): unknown {
  if (fate.kind === "new") return fate.occurrence;
  const next = "next" in fate ? fate.next : null;
  return [fate.kind, fate.event.eventId, next && [next.startsAt, next.state]];
}
