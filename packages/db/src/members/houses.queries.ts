import type { House } from "@guildhall/core/members";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { houses, members } from "./roster.tables.ts";

/** Beyond every place in the list: where houses wait while they change places. */
const aside = 1_000;

/**
 * The house that every guild has, and to which all belongs that is of no other; made, under the guild's name, the first time
 * somebody asks. It is the oldest, wherever it stands in the list.
 */
export async function ensureHouse(
  tx: Transaction,
  guildId: string,
  { name }: { readonly name: string },
): Promise<number> {
  const known = await findOldestHouseId(tx, guildId);
  if (known !== undefined) return known;
  await tx
    .insert(houses)
    .values({ guildId, name, position: 1 })
    .onDuplicateKeyUpdate({ set: { id: sql`${houses.id}` } });
  return (await findOldestHouseId(tx, guildId)) ?? fail();
}

/** The guild's houses in their order; none before anybody is in the roster. */
export async function listHouses(db: Queryable, guildId: string): Promise<readonly House[]> {
  const { position, name, ownSeats } = houses;
  return await db
    .select({ houseId: houses.id, position, name, ownSeats })
    .from(houses)
    .where(eq(houses.guildId, guildId))
    .orderBy(asc(position));
}

export async function createHouse(
  tx: Transaction,
  guildId: string,
  house: Omit<House, "houseId">,
): Promise<void> {
  await tx.insert(houses).values({ guildId, ...house });
}

/** Puts all houses aside, so that each can take the place that another has. */
export async function putHousesAside(tx: Transaction, guildId: string): Promise<void> {
  await tx
    .update(houses)
    .set({ position: sql`${houses.position} + ${aside}` })
    .where(eq(houses.guildId, guildId));
}

export async function saveHouse(
  tx: Transaction,
  guildId: string,
  { houseId, ...house }: House,
): Promise<void> {
  await tx
    .update(houses)
    .set(house)
    .where(and(eq(houses.guildId, guildId), eq(houses.id, houseId)));
}

/** Nothing may point to them any more. */
export async function deleteHouses(
  tx: Transaction,
  guildId: string,
  houseIds: readonly number[],
): Promise<void> {
  if (houseIds.length === 0) return;
  await tx.delete(houses).where(and(eq(houses.guildId, guildId), inArray(houses.id, [...houseIds])));
}

/** These members are of this house from now on. */
export async function saveHouseOf(
  tx: Transaction,
  guildId: string,
  { memberIds, houseId }: { readonly memberIds: readonly number[]; readonly houseId: number },
): Promise<void> {
  if (memberIds.length === 0) return;
  await tx
    .update(members)
    .set({ houseId })
    .where(and(eq(members.guildId, guildId), inArray(members.id, [...memberIds])));
}

/** Rows of houses that go: whoever left long ago, and those that were merged, with the others of this house. */
export async function moveAllOfHouses(
  tx: Transaction,
  guildId: string,
  { houseIds, toHouseId }: { readonly houseIds: readonly number[]; readonly toHouseId: number },
): Promise<void> {
  if (houseIds.length === 0) return;
  await tx
    .update(members)
    .set({ houseId: toHouseId })
    .where(and(eq(members.guildId, guildId), inArray(members.houseId, [...houseIds])));
}

async function findOldestHouseId(db: Queryable, guildId: string): Promise<number | undefined> {
  const [house] = await db
    .select({ id: houses.id })
    .from(houses)
    .where(eq(houses.guildId, guildId))
    .orderBy(asc(houses.id))
    .limit(1);
  return house?.id;
}

function fail(): never {
  throw new Error("A row that was just written is not there");
}
