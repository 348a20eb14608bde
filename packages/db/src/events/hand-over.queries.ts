import { standingStates } from "@guildhall/core/events";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { events } from "./events.tables.ts";
import { eventSeries } from "./series.tables.ts";

/** Events that somebody planned and that are not over yet, the next first. */
export async function listOpenEventsOf(
  db: Queryable,
  guildId: string,
  userId: string,
): Promise<
  readonly { readonly eventId: number; readonly title: string; readonly startsAt: Temporal.Instant }[]
> {
  const { id: eventId, title, startsAt } = events;
  return await db
    .select({ eventId, title, startsAt })
    .from(events)
    .where(isOpenOf(guildId, userId))
    .orderBy(asc(startsAt), asc(eventId));
}

type Accounts = { readonly fromUserId: string; readonly toUserId: string };

type Passing = Accounts & { readonly eventIds: readonly number[] };

/** Whoever planned these events, as far as it is the one, is the other now; says which. */
export async function movePlanner(
  tx: Transaction,
  guildId: string,
  { fromUserId, toUserId, eventIds }: Passing,
): Promise<readonly number[]> {
  if (eventIds.length === 0) return [];
  const isMeant = and(isOpenOf(guildId, fromUserId), inArray(events.id, [...eventIds]));
  const rows = await tx.select({ eventId: events.id }).from(events).where(isMeant);
  const moved = rows.map(({ eventId }) => eventId);
  if (moved.length > 0) await tx.update(events).set({ createdByUserId: toUserId }).where(isMeant);
  return moved;
}

/** Whoever repeats these things, as far as it is the one, is the other now, and plans the events that they make. */
export async function moveSeriesPlanner(
  tx: Transaction,
  guildId: string,
  { fromUserId, toUserId, seriesIds }: Accounts & { readonly seriesIds: readonly number[] },
): Promise<void> {
  if (seriesIds.length === 0) return;
  const isOfThese = and(eq(eventSeries.guildId, guildId), inArray(eventSeries.id, [...seriesIds]));
  await tx
    .update(eventSeries)
    .set({ createdByUserId: toUserId })
    .where(and(isOfThese, eq(eventSeries.createdByUserId, fromUserId)));
}

function isOpenOf(guildId: string, userId: string) {
  return and(
    eq(events.guildId, guildId),
    eq(events.createdByUserId, userId),
    inArray(events.state, ["draft", ...standingStates]),
  );
}
