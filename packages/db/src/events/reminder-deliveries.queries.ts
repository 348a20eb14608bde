import type { DeliveryState, DeliveryWay } from "@guildhall/core/events";
import { and, asc, count, eq, inArray, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import type { ReminderRun } from "./reminder-runs.queries.ts";
import { directNotes, reminderDeliveries } from "./reminders.tables.ts";

/** Somebody whom a run reaches, or tried to. */
export type ReminderDelivery = {
  readonly deliveryId: number;
  readonly userId: string;
  readonly way: DeliveryWay;
  readonly state: DeliveryState;
};

export type NewDelivery = Pick<ReminderDelivery, "userId" | "way"> & {
  /** The person's own day. */
  readonly day: string;
};

/** Writes down whom the run is to reach; whoever this reminder is on the way to already, or reached, is left out. */
export async function planDeliveries(
  tx: Transaction,
  guildId: string,
  { run, deliveries }: { readonly run: ReminderRun; readonly deliveries: readonly NewDelivery[] },
): Promise<void> {
  if (deliveries.length === 0) return;
  const { runId, eventId, startsOn, minutesBefore } = run;
  const rows = deliveries.map((delivery) => ({
    guildId,
    runId,
    eventId,
    startsOn,
    minutesBefore,
    state: "planned" as const,
    ...delivery,
  }));
  await tx
    .insert(reminderDeliveries)
    .values(rows)
    .onDuplicateKeyUpdate({ set: { id: sql`${reminderDeliveries.id}` } });
}

const isOfRun = (guildId: string, runId: number) =>
  and(eq(reminderDeliveries.guildId, guildId), eq(reminderDeliveries.runId, runId));

/** Accounts that this reminder of this event already has a row for. */
export async function listReached(
  db: Queryable,
  guildId: string,
  { eventId, startsOn, minutesBefore }: Pick<ReminderRun, "eventId" | "startsOn" | "minutesBefore">,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ userId: reminderDeliveries.userId })
    .from(reminderDeliveries)
    .where(
      and(
        eq(reminderDeliveries.guildId, guildId),
        eq(reminderDeliveries.eventId, eventId),
        eq(reminderDeliveries.startsOn, startsOn),
        eq(reminderDeliveries.minutesBefore, minutesBefore),
      ),
    );
  return new Set(rows.map(({ userId }) => userId));
}

export type PlannedDeliveries = {
  readonly runId: number;
  readonly ways: readonly DeliveryWay[];
  readonly limit: number;
};

/** Those that are still to be sent, in the order in which they were planned. */
export async function listPlanned(
  db: Queryable,
  guildId: string,
  { runId, ways, limit }: PlannedDeliveries,
): Promise<readonly ReminderDelivery[]> {
  const { id: deliveryId, userId, way, state } = reminderDeliveries;
  return await db
    .select({ deliveryId, userId, way, state })
    .from(reminderDeliveries)
    .where(and(isOfRun(guildId, runId), eq(state, "planned"), inArray(way, [...ways])))
    .orderBy(asc(deliveryId))
    .limit(limit);
}

/**
 * Takes a delivery for sending, before anything is sent. False when another process has it, or had it and died: then it is
 * never sent again.
 */
export async function takeDelivery(db: Queryable, guildId: string, deliveryId: number): Promise<boolean> {
  const [{ affectedRows }] = await db
    .update(reminderDeliveries)
    .set({ state: "sending" })
    .where(and(isDelivery(guildId, [deliveryId]), eq(reminderDeliveries.state, "planned")));
  return affectedRows === 1;
}

export async function saveDeliveries(
  db: Queryable,
  guildId: string,
  {
    deliveryIds,
    ...to
  }: Partial<Pick<ReminderDelivery, "way" | "state">> & {
    readonly deliveryIds: readonly number[];
  },
): Promise<void> {
  if (deliveryIds.length === 0) return;
  await db.update(reminderDeliveries).set(to).where(isDelivery(guildId, deliveryIds));
}

const isDelivery = (guildId: string, deliveryIds: readonly number[]) =>
  and(eq(reminderDeliveries.guildId, guildId), inArray(reminderDeliveries.id, [...deliveryIds]));

/** How many direct messages each account has on each of these days, planned ones and notes included; digests are told apart. */
export async function countDirect(
  db: Queryable,
  guildId: string,
  { userIds, days }: { readonly userIds: readonly string[]; readonly days: readonly string[] },
): Promise<readonly { userId: string; day: string; way: DeliveryWay; count: number }[]> {
  if (userIds.length === 0 || days.length === 0) return [];
  const { userId, day, way } = reminderDeliveries;
  const reminders = await db
    .select({ userId, day, way, count: count() })
    .from(reminderDeliveries)
    .where(
      and(
        eq(reminderDeliveries.guildId, guildId),
        inArray(day, [...days]),
        inArray(userId, [...userIds]),
        inArray(way, ["dm", "digest"]),
      ),
    )
    .groupBy(userId, day, way);
  const notes = (await countNotes(db, guildId, { userIds, days })).map((note) => ({
    ...note,
    way: "dm" as const,
  }));
  const keyOf = ({ userId, day, way }: (typeof reminders)[number]) => `${userId} ${day} ${way}`;
  const counted = Map.groupBy([...reminders, ...notes], keyOf);
  return [...counted.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, count: others.reduce((sum, one) => sum + one.count, first.count) }] : [],
  );
}

async function countNotes(
  db: Queryable,
  guildId: string,
  { userIds, days }: { readonly userIds: readonly string[]; readonly days: readonly string[] },
): Promise<readonly { userId: string; day: string; count: number }[]> {
  const { userId, day } = directNotes;
  const isOfDay = and(inArray(day, [...days]), inArray(userId, [...userIds]));
  return await db
    .select({ userId, day, count: count() })
    .from(directNotes)
    .where(and(eq(directNotes.guildId, guildId), isOfDay))
    .groupBy(userId, day);
}

/** How each run of an event ended so far. */
export async function listDeliveriesOf(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<readonly (ReminderDelivery & { readonly runId: number })[]> {
  const { id: deliveryId, runId, userId, way, state } = reminderDeliveries;
  return await db
    .select({ deliveryId, runId, userId, way, state })
    .from(reminderDeliveries)
    .where(and(eq(reminderDeliveries.guildId, guildId), eq(reminderDeliveries.eventId, eventId)))
    .orderBy(asc(deliveryId));
}
