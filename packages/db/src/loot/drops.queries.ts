import { Refusal } from "@guildhall/core";
import type { DropState } from "@guildhall/core/loot";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import { drops } from "./drops.tables.ts";
import { isInBank } from "./is-in-bank.queries.ts";

/** An item that fell. */
export type Drop = Omit<typeof drops.$inferSelect, "id" | "guildId"> & { readonly dropId: number };

export type NewDrop = Omit<typeof drops.$inferInsert, "id" | "guildId">;

const columns = {
  dropId: drops.id,
  houseId: drops.houseId,
  itemId: drops.itemId,
  eventId: drops.eventId,
  state: drops.state,
  droppedAt: drops.droppedAt,
  recordedByMemberId: drops.recordedByMemberId,
  batchId: drops.batchId,
};

export async function saveNewDrop(tx: Transaction, guildId: string, drop: NewDrop): Promise<number> {
  const [row] = await tx
    .insert(drops)
    .values({ guildId, ...drop })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

/** Many at once, such as all that an event dropped. */
export async function saveNewDrops(
  tx: Transaction,
  guildId: string,
  rows: readonly NewDrop[],
): Promise<void> {
  await insertRows(tx, drops, { rows: rows.map((drop) => ({ guildId, ...drop })) });
}

/** Drops that were recorded at once, in their order. */
export async function listDropsOfBatch(
  db: Queryable,
  guildId: string,
  batchId: number,
): Promise<readonly Drop[]> {
  return await db
    .select(columns)
    .from(drops)
    .where(and(eq(drops.guildId, guildId), eq(drops.batchId, batchId)))
    .orderBy(asc(drops.id));
}

/** Drops of an event that nobody got yet and nobody decides about, in the order in which they fell. */
export async function listWaitingDrops(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<readonly Drop[]> {
  const isWaiting = and(eq(drops.eventId, eventId), eq(drops.state, "waiting"));
  return await db
    .select(columns)
    .from(drops)
    .where(and(eq(drops.guildId, guildId), isWaiting))
    .orderBy(asc(drops.droppedAt), asc(drops.id));
}

/** What lies in the guild's bank and is not sold, the oldest first. */
export async function listUnsoldDrops(db: Queryable, guildId: string): Promise<readonly Drop[]> {
  return await db
    .select(columns)
    .from(drops)
    .where(and(eq(drops.guildId, guildId), isInBank(db, guildId)))
    .orderBy(asc(drops.droppedAt), asc(drops.id));
}

/** Locks drops in one order, so that two who take some of the same never wait for each other in a circle. */
export async function lockDrops(
  tx: Transaction,
  guildId: string,
  dropIds: readonly number[],
): Promise<readonly Drop[]> {
  const found = await tx
    .select(columns)
    .from(drops)
    .where(and(eq(drops.guildId, guildId), inArray(drops.id, [...dropIds])))
    .orderBy(asc(drops.id))
    .for("update");
  if (found.length < new Set(dropIds).size) throw new Refusal("loot.dropNotFound");
  return found;
}

export async function findDrop(db: Queryable, guildId: string, dropId: number): Promise<Drop | undefined> {
  const [drop] = await db
    .select(columns)
    .from(drops)
    .where(and(eq(drops.guildId, guildId), eq(drops.id, dropId)));
  return drop;
}

type Moved = { readonly dropIds: readonly number[]; readonly state: DropState };

/** They must be locked. */
export async function saveDropState(
  tx: Transaction,
  guildId: string,
  { dropIds, state }: Moved,
): Promise<void> {
  await tx
    .update(drops)
    .set({ state })
    .where(and(eq(drops.guildId, guildId), inArray(drops.id, [...dropIds])));
}

export async function listDropsById(
  db: Queryable,
  guildId: string,
  dropIds: readonly number[],
): Promise<readonly Drop[]> {
  return await db
    .select(columns)
    .from(drops)
    .where(and(eq(drops.guildId, guildId), inArray(drops.id, [...dropIds])))
    .orderBy(asc(drops.id));
}
