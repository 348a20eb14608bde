import { and, asc, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import { accountIdOf, members } from "../members/index.ts";
import { dkpListPlaces } from "./lists.tables.ts";

/** Somebody's place on a list. */
export type ListPlace = {
  /** The member whom it counts for: somebody else than the row names, once both turned out to be one person. */
  readonly memberId: number;
  /** Whom the row names; written again as it is, so that a merge that is taken back leaves each where they were. */
  readonly placedId: number;
};

/** The order of a list, the top first. Who stands there twice, since two turned out to be one, has the higher place. */
export async function listPlaces(
  db: Queryable,
  guildId: string,
  listId: number,
): Promise<readonly ListPlace[]> {
  const rows = await db
    .select({ memberId: accountIdOf(members), placedId: dkpListPlaces.memberId })
    .from(dkpListPlaces)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, dkpListPlaces.memberId)))
    .where(and(eq(dkpListPlaces.guildId, guildId), eq(dkpListPlaces.listId, listId)))
    .orderBy(asc(dkpListPlaces.place));
  return [...Map.groupBy(rows, ({ memberId }) => memberId).values()].flatMap(([first]) => first ?? []);
}

/** Replaces the order of a list. The list must be locked. */
export async function saveOrder(
  tx: Transaction,
  guildId: string,
  { listId, memberIds }: { readonly listId: number; readonly memberIds: readonly number[] },
): Promise<void> {
  await tx
    .delete(dkpListPlaces)
    .where(and(eq(dkpListPlaces.guildId, guildId), eq(dkpListPlaces.listId, listId)));
  const rows = memberIds.map((memberId, index) => ({ guildId, listId, memberId, place: index + 1 }));
  await insertRows(tx, dkpListPlaces, { rows });
}
