import type { Closing } from "@guildhall/core/attendance";
import { standingStates } from "@guildhall/core/events";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { events } from "../events/index.ts";
import { members } from "../members/index.ts";
import { settlementHolds } from "./contests.tables.ts";

/** What decides when an event settles itself, and who holds it. */
export type StoredClosing = Closing & {
  readonly eventId: number;
  /** The officer who holds it; null where nobody does, or nobody knows any more. */
  readonly heldByName: string | null;
};

/** Of these events, or of all that are under way or wait to be settled; the first to end comes first. */
export async function listClosings(
  db: Queryable,
  guildId: string,
  eventIds?: readonly number[],
): Promise<readonly StoredClosing[]> {
  if (eventIds?.length === 0) return [];
  const isMeant = eventIds ? inArray(events.id, [...eventIds]) : inArray(events.state, standingStates);
  return await db
    .select({
      eventId: events.id,
      state: events.state,
      endsAt: events.endsAt,
      writtenAt: events.createdAt,
      heldAt: settlementHolds.heldAt,
      heldByName: members.name,
    })
    .from(events)
    .leftJoin(
      settlementHolds,
      and(eq(settlementHolds.guildId, guildId), eq(settlementHolds.eventId, events.id)),
    )
    .leftJoin(members, and(eq(members.guildId, guildId), eq(members.id, settlementHolds.heldByMemberId)))
    .where(and(eq(events.guildId, guildId), isMeant))
    .orderBy(asc(events.endsAt), asc(events.id));
}

export async function findClosing(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<StoredClosing | undefined> {
  const [closing] = await listClosings(db, guildId, [eventId]);
  return closing;
}

type Hold = {
  readonly eventId: number;
  readonly heldByMemberId: number | null;
  readonly heldAt: Temporal.Instant;
};

/** Whoever holds an event first stays named. */
export async function saveHold(tx: Transaction, guildId: string, hold: Hold): Promise<void> {
  await tx
    .insert(settlementHolds)
    .values({ guildId, ...hold })
    .onDuplicateKeyUpdate({ set: { eventId: sql`${settlementHolds.eventId}` } });
}

/** Says whether there was one. */
export async function deleteHold(tx: Transaction, guildId: string, eventId: number): Promise<boolean> {
  const [result] = await tx
    .delete(settlementHolds)
    .where(and(eq(settlementHolds.guildId, guildId), eq(settlementHolds.eventId, eventId)));
  return result.affectedRows > 0;
}
