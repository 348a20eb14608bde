import { nothingChosen, type OwnReminders } from "@guildhall/core/events";
import { and, asc, eq, gt, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { events } from "./events.tables.ts";
import { mutedEvents, ownReminders } from "./reminders.tables.ts";

const columns = {
  way: ownReminders.way,
  quietFromHour: ownReminders.quietFromHour,
  quietUntilHour: ownReminders.quietUntilHour,
  refusedAt: ownReminders.refusedAt,
};

const isOwn = (guildId: string, userId: string) =>
  and(eq(ownReminders.guildId, guildId), eq(ownReminders.userId, userId));

export async function findOwnReminders(
  db: Queryable,
  guildId: string,
  userId: string,
): Promise<OwnReminders> {
  const [own] = await db.select(columns).from(ownReminders).where(isOwn(guildId, userId));
  return own ?? nothingChosen;
}

/** The choices of these accounts, of those that chose something. */
export async function listOwnReminders(
  db: Queryable,
  guildId: string,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, OwnReminders>> {
  if (userIds.length === 0) return new Map();
  const rows = await db
    .select({ userId: ownReminders.userId, ...columns })
    .from(ownReminders)
    .where(and(eq(ownReminders.guildId, guildId), inArray(ownReminders.userId, [...userIds])));
  return new Map(rows.map(({ userId, ...own }) => [userId, own]));
}

type Chosen = Pick<OwnReminders, "way" | "quietFromHour" | "quietUntilHour">;

export async function saveOwnReminders(
  tx: Transaction,
  guildId: string,
  { userId, ...chosen }: Chosen & { readonly userId: string },
): Promise<void> {
  await tx
    .insert(ownReminders)
    .values({ guildId, userId, ...chosen })
    .onDuplicateKeyUpdate({ set: chosen });
}

/** Discord said that a direct message does not arrive; null: one did. */
export async function saveRefusedAt(
  db: Queryable,
  guildId: string,
  { userId, refusedAt }: Pick<OwnReminders, "refusedAt"> & { readonly userId: string },
): Promise<void> {
  if (refusedAt === null) {
    await db.update(ownReminders).set({ refusedAt }).where(isOwn(guildId, userId));
    return;
  }
  await db
    .insert(ownReminders)
    .values({ guildId, userId, refusedAt })
    .onDuplicateKeyUpdate({ set: { refusedAt } });
}

/** How many do not take direct messages of ours, as far as we were told since then. */
export async function countRefusing(
  db: Queryable,
  guildId: string,
  { since }: { readonly since: Temporal.Instant },
): Promise<number> {
  return await db.$count(
    ownReminders,
    and(eq(ownReminders.guildId, guildId), gt(ownReminders.refusedAt, since)),
  );
}

type Muting = { readonly eventId: number; readonly userId: string };

/** Says nothing new where it is muted already. */
export async function saveMuted(tx: Transaction, guildId: string, muting: Muting): Promise<void> {
  await tx
    .insert(mutedEvents)
    .values({ guildId, ...muting })
    .onDuplicateKeyUpdate({ set: { userId: muting.userId } });
}

export async function deleteMuted(
  tx: Transaction,
  guildId: string,
  { eventId, userId }: Muting,
): Promise<void> {
  const isMuted = and(eq(mutedEvents.eventId, eventId), eq(mutedEvents.userId, userId));
  await tx.delete(mutedEvents).where(and(eq(mutedEvents.guildId, guildId), isMuted));
}

/** Accounts that want to hear nothing of this event. */
export async function listMuting(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ userId: mutedEvents.userId })
    .from(mutedEvents)
    .where(and(eq(mutedEvents.guildId, guildId), eq(mutedEvents.eventId, eventId)));
  return new Set(rows.map(({ userId }) => userId));
}

/** An event that somebody wants to hear nothing of. */
export type MutedEvent = { readonly eventId: number; readonly title: string };

/** What is muted of the events that are not over yet, the next first. */
export async function listMutedBy(
  db: Queryable,
  guildId: string,
  { userId, now }: { readonly userId: string; readonly now: Temporal.Instant },
): Promise<readonly MutedEvent[]> {
  return await db
    .select({ eventId: events.id, title: events.title })
    .from(mutedEvents)
    .innerJoin(events, and(eq(events.guildId, guildId), eq(events.id, mutedEvents.eventId)))
    .where(and(eq(mutedEvents.guildId, guildId), eq(mutedEvents.userId, userId), gt(events.endsAt, now)))
    .orderBy(asc(events.startsAt), asc(events.id));
}
