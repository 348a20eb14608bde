import type { Wish } from "@guildhall/core/wishlists";
import { and, asc, desc, eq, gt, inArray, isNull, ne, not, or } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { hasLeft, members } from "../members/index.ts";
import { listItemWeights } from "./item-weights.queries.ts";
import { wishes } from "./wishlists.tables.ts";

const wishColumns = {
  wishId: wishes.id,
  memberId: wishes.memberId,
  itemId: wishes.itemId,
  interest: wishes.interest,
  quantity: wishes.quantity,
  receivedCount: wishes.receivedCount,
  position: wishes.position,
  note: wishes.note,
  choiceId: wishes.choiceId,
  wishedAt: wishes.wishedAt,
  state: wishes.state,
  endedAt: wishes.endedAt,
};

/** A wish with whose it is. */
export type NamedWish = Wish & { readonly name: string; readonly userId: string | null };

const isOpen = eq(wishes.state, "open");

/** What a member wants now, in the member's order. */
export async function listOpenWishes(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<readonly Wish[]> {
  return await db
    .select(wishColumns)
    .from(wishes)
    .where(and(eq(wishes.guildId, guildId), eq(wishes.memberId, memberId), isOpen))
    .orderBy(asc(wishes.position), asc(wishes.id));
}

/** Wishes of a member that have ended, the latest first. */
export async function listEndedWishes(
  db: Queryable,
  guildId: string,
  { memberId, limit }: { readonly memberId: number; readonly limit: number },
): Promise<readonly Wish[]> {
  return await db
    .select(wishColumns)
    .from(wishes)
    .where(and(eq(wishes.guildId, guildId), eq(wishes.memberId, memberId), ne(wishes.state, "open")))
    .orderBy(desc(wishes.endedAt), desc(wishes.id))
    .limit(limit);
}

export async function findWish(db: Queryable, guildId: string, wishId: number): Promise<Wish | undefined> {
  return (await listWishesById(db, guildId, [wishId]))[0];
}

export async function listWishesById(
  db: Queryable,
  guildId: string,
  wishIds: readonly number[],
): Promise<readonly Wish[]> {
  if (wishIds.length === 0) return [];
  return await db
    .select(wishColumns)
    .from(wishes)
    .where(and(eq(wishes.guildId, guildId), inArray(wishes.id, [...wishIds])));
}

type Wanted = {
  /** Of these items only; left out: of all. */
  readonly itemIds?: readonly number[];
};

/** What people of the guild want now, in the order of each list. Who has left wants nothing until coming back. */
export async function listWanted(
  db: Queryable,
  guildId: string,
  { itemIds }: Wanted = {},
): Promise<readonly NamedWish[]> {
  if (itemIds?.length === 0) return [];
  const isMeant = itemIds && inArray(wishes.itemId, [...itemIds]);
  return await db
    .select({ ...wishColumns, name: members.name, userId: members.userId })
    .from(wishes)
    .innerJoin(members, eq(members.id, wishes.memberId))
    .where(
      and(eq(wishes.guildId, guildId), isOpen, isMeant, isNull(members.withdrawnAt), not(hasLeft(members))),
    )
    .orderBy(asc(wishes.position), asc(wishes.id));
}

/** Everything that these members wished for and that had not ended by then. */
export async function listWishesSince(
  db: Queryable,
  guildId: string,
  { memberIds, at }: { readonly memberIds: readonly number[]; readonly at: Temporal.Instant },
): Promise<readonly Wish[]> {
  if (memberIds.length === 0) return [];
  const wasOpen = or(isNull(wishes.endedAt), gt(wishes.endedAt, at));
  return await db
    .select(wishColumns)
    .from(wishes)
    .where(and(eq(wishes.guildId, guildId), inArray(wishes.memberId, [...memberIds]), wasOpen));
}

/** Of these items, those that somebody ever wished for, also under what they turned out to be, or that officers weighed. */
export async function listUsedItemIds(
  db: Queryable,
  guildId: string,
  itemIds: readonly number[],
): Promise<ReadonlySet<number>> {
  if (itemIds.length === 0) return new Set();
  const isMeant = or(inArray(wishes.itemId, [...itemIds]), inArray(wishes.wishedItemId, [...itemIds]));
  const rows = await db
    .selectDistinct({ itemId: wishes.itemId, wishedItemId: wishes.wishedItemId })
    .from(wishes)
    .where(and(eq(wishes.guildId, guildId), isMeant));
  const weighed = await listItemWeights(db, guildId, itemIds);
  return new Set([...rows.flatMap(({ itemId, wishedItemId }) => [itemId, wishedItemId]), ...weighed.keys()]);
}

/** Of people who left too: their wishes wait for them. */
export async function countOpenWishes(db: Queryable, guildId: string): Promise<number> {
  return await db.$count(wishes, and(eq(wishes.guildId, guildId), isOpen));
}
