import { Refusal } from "@guildhall/core";
import {
  differingRules,
  type EventRules,
  type EventSeries,
  type GuildEvent,
  type NewSeries,
  type SeriesEvent,
  standardRules,
} from "@guildhall/core/events";
import { and, asc, count, eq, gte, inArray, ne, type SQL } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { asEvent, eventColumns } from "./events.queries.ts";
import { events, signUps } from "./events.tables.ts";
import { eventSeries } from "./series.tables.ts";

const seriesColumns = {
  seriesId: eventSeries.id,
  houseId: eventSeries.houseId,
  createdByUserId: eventSeries.createdByUserId,
  weekLine: eventSeries.weekLine,
  title: eventSeries.title,
  note: eventSeries.note,
  reward: eventSeries.reward,
  voiceChannelId: eventSeries.voiceChannelId,
  templateId: eventSeries.templateId,
  rules: eventSeries.rules,
  durationMinutes: eventSeries.durationMinutes,
  recurrence: eventSeries.recurrence,
  time: eventSeries.time,
  timeZone: eventSeries.timeZone,
  fromOn: eventSeries.fromOn,
  untilOn: eventSeries.untilOn,
  daysAhead: eventSeries.daysAhead,
  state: eventSeries.state,
  previous: eventSeries.previous,
};

function asSeries<Row extends { readonly rules: Partial<EventRules> }>(row: Row) {
  return { ...row, rules: { ...standardRules, ...row.rules } };
}

export async function createSeries(
  tx: Transaction,
  guildId: string,
  { series, now }: { readonly series: NewSeries; readonly now: Temporal.Instant },
): Promise<EventSeries> {
  const [row] = await tx
    .insert(eventSeries)
    .values({ guildId, ...series, rules: differingRules(series.rules), createdAt: now })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return { ...series, seriesId: row.id };
}

export async function findSeries(
  db: Queryable,
  guildId: string,
  seriesId: number,
): Promise<EventSeries | undefined> {
  const [row] = await db.select(seriesColumns).from(eventSeries).where(isSeries(guildId, seriesId));
  return row && asSeries(row);
}

export async function getSeries(db: Queryable, guildId: string, seriesId: number): Promise<EventSeries> {
  const series = await findSeries(db, guildId, seriesId);
  if (!series) throw new Refusal("events.seriesNotFound");
  return series;
}

/** Saves what can change of a series. */
export async function saveSeries(tx: Transaction, guildId: string, series: EventSeries): Promise<void> {
  const { seriesId, houseId: _house, weekLine: _line, ...changed } = series;
  await tx
    .update(eventSeries)
    .set({ ...changed, rules: differingRules(series.rules) })
    .where(isSeries(guildId, seriesId));
}

/** Every series of the guild that has not ended, in the order in which they were made. */
export async function listSeries(db: Queryable, guildId: string): Promise<readonly EventSeries[]> {
  const rows = await db
    .select(seriesColumns)
    .from(eventSeries)
    .where(and(eq(eventSeries.guildId, guildId), ne(eventSeries.state, "ended")))
    .orderBy(asc(eventSeries.id));
  return rows.map(asSeries);
}

type SeriesSpan = { readonly seriesIds: readonly number[]; readonly fromOn: string };

/** Events of some series from a day on, in whatever state, in the order of their days. */
export async function listSeriesEvents(
  db: Queryable,
  guildId: string,
  span: SeriesSpan,
): Promise<readonly SeriesEvent[]> {
  if (span.seriesIds.length === 0) return [];
  const rows = await db
    .select({ ...eventColumns, isOwn: events.isOwn })
    .from(events)
    .where(isOfSeries(guildId, span))
    .orderBy(asc(events.localDate));
  const counts = await countAnswers(
    db,
    guildId,
    rows.map(({ eventId }) => eventId),
  );
  return rows.map(({ isOwn, localDate, ...row }) => ({
    ...asEvent({ ...row, localDate }),
    localDate: localDate ?? "",
    isOwn,
    answerCount: counts.get(row.eventId) ?? 0,
  }));
}

/** The same, of which none can be answered, changed or called off until this transaction ends. */
export async function lockSeriesEvents(
  tx: Transaction,
  guildId: string,
  span: SeriesSpan,
): Promise<readonly SeriesEvent[]> {
  await tx
    .select({ eventId: events.id })
    .from(events)
    .where(isOfSeries(guildId, span))
    .orderBy(asc(events.id))
    .for("update");
  return await listSeriesEvents(tx, guildId, span);
}

/** An officer changed the event by hand: from now on its series leaves it alone. Nothing for one of no series. */
export async function saveAsOwn(
  tx: Transaction,
  guildId: string,
  { eventId, seriesId }: Pick<GuildEvent, "eventId" | "seriesId">,
): Promise<void> {
  if (seriesId !== null) await tx.update(events).set({ isOwn: true }).where(isEvent(guildId, eventId));
}

/** The event is this day of the series from now on. */
export async function saveSeriesDay(
  tx: Transaction,
  guildId: string,
  { eventId, seriesId, localDate }: Readonly<{ eventId: number; seriesId: number; localDate: string }>,
): Promise<void> {
  await tx.update(events).set({ seriesId, localDate }).where(isEvent(guildId, eventId));
}

/** What people said themselves; what a leave answered for them, or the event itself, is no reason to keep an event. */
async function countAnswers(
  db: Queryable,
  guildId: string,
  eventIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (eventIds.length === 0) return new Map();
  const isOfThese = and(eq(signUps.guildId, guildId), inArray(signUps.eventId, [...eventIds]));
  const rows = await db
    .select({ eventId: signUps.eventId, answers: count() })
    .from(signUps)
    .where(and(isOfThese, ne(signUps.answer, "cant"), eq(signUps.isByDefault, false)))
    .groupBy(signUps.eventId);
  return new Map(rows.map(({ eventId, answers }) => [eventId, answers]));
}

function isEvent(guildId: string, eventId: number): SQL | undefined {
  return and(eq(events.guildId, guildId), eq(events.id, eventId));
}

function isSeries(guildId: string, seriesId: number): SQL | undefined {
  return and(eq(eventSeries.guildId, guildId), eq(eventSeries.id, seriesId));
}

function isOfSeries(guildId: string, { seriesIds, fromOn }: SeriesSpan): SQL | undefined {
  const isOfThese = inArray(events.seriesId, [...seriesIds]);
  return and(eq(events.guildId, guildId), isOfThese, gte(events.localDate, fromOn));
}
