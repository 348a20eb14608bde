import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { accountIdOf, members } from "../members/index.ts";
import { lootReserves } from "./reserves.tables.ts";

type Asked = { readonly eventId: number; readonly itemId: number };

/** Who reserved an item for an event, each once. */
export async function listReservesOf(
  db: Queryable,
  guildId: string,
  { eventId, itemId }: Asked,
): Promise<readonly { readonly memberId: number }[]> {
  const isMeant = and(eq(lootReserves.eventId, eventId), eq(lootReserves.itemId, itemId));
  return await db
    .selectDistinct({ memberId: accountIdOf(members) })
    .from(lootReserves)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, lootReserves.memberId)))
    .where(and(eq(lootReserves.guildId, guildId), isMeant, eq(lootReserves.isStanding, true)))
    .orderBy(asc(accountIdOf(members)));
}

/** What members reserved for an event and did not take back, in the order in which they did; of two rows of a person each item once. */
export async function listReserves(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<readonly { readonly memberId: number; readonly itemId: number }[]> {
  const memberId = accountIdOf(members);
  return await db
    .select({ memberId, itemId: lootReserves.itemId })
    .from(lootReserves)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, lootReserves.memberId)))
    .where(
      and(
        eq(lootReserves.guildId, guildId),
        eq(lootReserves.eventId, eventId),
        eq(lootReserves.isStanding, true),
      ),
    )
    .groupBy(memberId, lootReserves.itemId)
    .orderBy(asc(sql`min(${lootReserves.id})`));
}

export type NewReserve = Pick<
  typeof lootReserves.$inferInsert,
  "eventId" | "memberId" | "itemId" | "reservedAt"
>;

/** The event must be locked: nobody reserves more than the guild lets them. */
export async function saveNewReserve(tx: Transaction, guildId: string, reserve: NewReserve): Promise<void> {
  await tx.insert(lootReserves).values({ guildId, ...reserve, isStanding: true });
}

type Ended = {
  readonly eventId: number;
  /** All rows of the person. */
  readonly memberIds: readonly number[];
  readonly itemId: number;
};

/** A reserve is taken back; its row stays. Whether there was one. */
export async function endReserve(
  tx: Transaction,
  guildId: string,
  { eventId, memberIds, itemId, endedAt }: Ended & { readonly endedAt: Temporal.Instant },
): Promise<boolean> {
  const isMeant = and(
    eq(lootReserves.eventId, eventId),
    inArray(lootReserves.memberId, [...memberIds]),
    eq(lootReserves.itemId, itemId),
  );
  const [{ affectedRows }] = await tx
    .update(lootReserves)
    .set({ isStanding: null, endedAt })
    .where(and(eq(lootReserves.guildId, guildId), isMeant, eq(lootReserves.isStanding, true)));
  return affectedRows > 0;
}
