import { Refusal } from "@guildhall/core";
import {
  differingRules,
  type EventRules,
  type GuildEvent,
  type NewEvent,
  standardRules,
  standingStates,
} from "@guildhall/core/events";
import { and, asc, desc, eq, gt, inArray, lt, lte, or, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { type PlaceholderOf, prepared } from "../prepared.ts";
import { events } from "./events.tables.ts";

/** What is read of an event. */
export const eventColumns = {
  eventId: events.id,
  houseId: events.houseId,
  title: events.title,
  note: events.note,
  startsAt: events.startsAt,
  endsAt: events.endsAt,
  state: events.state,
  voiceChannelId: events.voiceChannelId,
  reward: events.reward,
  createdByUserId: events.createdByUserId,
  templateId: events.templateId,
  seriesId: events.seriesId,
  localDate: events.localDate,
  isPlanned: events.isPlanned,
  rules: events.rules,
};

type EventRow = Omit<GuildEvent, "rules"> & { readonly rules: Partial<EventRules> };

export function asEvent(row: EventRow): GuildEvent {
  return { ...row, rules: { ...standardRules, ...row.rules } };
}

export async function createEvent(
  tx: Transaction,
  guildId: string,
  { event, now }: { readonly event: NewEvent; readonly now: Temporal.Instant },
): Promise<GuildEvent> {
  const [row] = await tx
    .insert(events)
    .values({ guildId, ...event, rules: differingRules(event.rules), createdAt: now })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return { ...event, eventId: row.id };
}

export async function findEvent(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<GuildEvent | undefined> {
  const [event] = await selectEvent(db, { guildId, eventId });
  return event && asEvent(event);
}

export async function getEvent(db: Queryable, guildId: string, eventId: number): Promise<GuildEvent> {
  return (await findEvent(db, guildId, eventId)) ?? refuseUnknownEvent();
}

/** Locks the event's row for a change of the event itself. Waits for answers under way. */
export async function lockEvent(tx: Transaction, guildId: string, eventId: number): Promise<GuildEvent> {
  const [event] = await tx.select(eventColumns).from(events).where(isEvent(guildId, eventId)).for("update");
  return event ? asEvent(event) : refuseUnknownEvent();
}

export type EventKey = { guildId: string; eventId: number };

const selectEvent = prepared((db, value: PlaceholderOf<EventKey>) =>
  db
    .select(eventColumns)
    .from(events)
    .where(isEvent(value("guildId"), value("eventId")))
    .prepare(),
);

/** Saves what can change in an event's life. */
export async function saveEvent(tx: Transaction, guildId: string, event: GuildEvent): Promise<void> {
  const { eventId, title, note, startsAt, endsAt, state, reward, voiceChannelId, rules } = event;
  const changed = {
    title,
    note,
    startsAt,
    endsAt,
    state,
    reward,
    voiceChannelId,
    rules: differingRules(rules),
    revision: sql`${events.revision} + 1`,
  };
  await tx.update(events).set(changed).where(isEvent(guildId, eventId));
}

export type EventPage = {
  readonly now: Temporal.Instant;
  readonly limit: number;
  /** The last one of the page before, in the order of the list. */
  readonly after?: Pick<GuildEvent, "eventId" | "startsAt"> | undefined;
  /** Among those to come also what only officers see. Left out: no. */
  readonly withDrafts?: boolean;
};

/** Events that are not over and not called off, the next first. */
export async function listUpcomingEvents(
  db: Queryable,
  guildId: string,
  { now, limit, after, withDrafts = false }: EventPage,
): Promise<readonly GuildEvent[]> {
  const states = withDrafts ? (["draft", ...standingStates] as const) : standingStates;
  const isToCome = and(inArray(events.state, states), gt(events.endsAt, now));
  const rows = await db
    .select(eventColumns)
    .from(events)
    .where(and(eq(events.guildId, guildId), isToCome, after && isBeyond(after, gt)))
    .orderBy(asc(events.startsAt), asc(events.id))
    .limit(limit);
  return rows.map(asEvent);
}

/** Events that are over, paid or called off, the latest first. */
export async function listPastEvents(
  db: Queryable,
  guildId: string,
  { now, limit, after }: EventPage,
): Promise<readonly GuildEvent[]> {
  const isOver = sql`(${events.state} in ('settled', 'cancelled') or ${lte(events.endsAt, now)})`;
  const rows = await db
    .select(eventColumns)
    .from(events)
    .where(and(eq(events.guildId, guildId), isOver, after && isBeyond(after, lt)))
    .orderBy(desc(events.startsAt), desc(events.id))
    .limit(limit);
  return rows.map(asEvent);
}

/** Events that are over and wait to be settled, the longest waiting first. */
export async function listUnsettledEvents(
  db: Queryable,
  guildId: string,
  { now, limit }: EventPage,
): Promise<readonly GuildEvent[]> {
  const rows = await db
    .select(eventColumns)
    .from(events)
    .where(and(eq(events.guildId, guildId), inArray(events.state, standingStates), lte(events.endsAt, now)))
    .orderBy(asc(events.endsAt), asc(events.id))
    .limit(limit);
  return rows.map(asEvent);
}

/** Titles of some events by their ids. */
export async function listEventTitles(
  db: Queryable,
  guildId: string,
  eventIds: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (eventIds.length === 0) return new Map();
  const rows = await db
    .select({ eventId: events.id, title: events.title })
    .from(events)
    .where(and(eq(events.guildId, guildId), inArray(events.id, [...eventIds])));
  return new Map(rows.map(({ eventId, title }) => [eventId, title]));
}

/** Further on in a list by start, forwards or backwards. */
function isBeyond(
  { eventId, startsAt }: NonNullable<EventPage["after"]>,
  isFurther: typeof gt,
): SQL | undefined {
  return or(
    isFurther(events.startsAt, startsAt),
    and(eq(events.startsAt, startsAt), isFurther(events.id, eventId)),
  );
}

export function isEvent(guildId: string | Placeholder, eventId: number | Placeholder): SQL | undefined {
  return and(eq(events.guildId, guildId), eq(events.id, eventId));
}

export function refuseUnknownEvent(): never {
  throw new Refusal("events.notFound");
}
