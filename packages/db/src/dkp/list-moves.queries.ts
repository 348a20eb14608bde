import type { ListMove } from "@guildhall/core/dkp";
import { and, desc, eq, isNull, max } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { dkpListMoves } from "./lists.tables.ts";

const columns = {
  number: dkpListMoves.number,
  kind: dkpListMoves.kind,
  memberId: dkpListMoves.memberId,
  memberCount: dkpListMoves.memberCount,
  fromPlace: dkpListMoves.fromPlace,
  toPlace: dkpListMoves.toPlace,
  movedByMemberId: dkpListMoves.movedByMemberId,
  movedAt: dkpListMoves.movedAt,
  undoneAt: dkpListMoves.undoneAt,
};

/** What changed a list, the latest first. */
export async function listMoves(
  db: Queryable,
  guildId: string,
  { listId, limit }: { readonly listId: number; readonly limit: number },
): Promise<readonly ListMove[]> {
  return await db
    .select(columns)
    .from(dkpListMoves)
    .where(isOfList(guildId, listId))
    .orderBy(desc(dkpListMoves.number))
    .limit(limit);
}

/** The latest change that stands, with the order before it. */
export async function findLatestMove(
  db: Queryable,
  guildId: string,
  listId: number,
): Promise<{ readonly number: number; readonly orderBefore: readonly number[] } | undefined> {
  const [move] = await db
    .select({ number: dkpListMoves.number, orderBefore: dkpListMoves.orderBefore })
    .from(dkpListMoves)
    .where(and(isOfList(guildId, listId), isNull(dkpListMoves.undoneAt)))
    .orderBy(desc(dkpListMoves.number))
    .limit(1);
  return move;
}

export type NewListMove = Omit<ListMove, "number" | "undoneAt"> & {
  readonly listId: number;
  readonly orderBefore: readonly number[];
};

/** Notes what changed a list. The list must be locked: the number is the next one. */
export async function appendMove(tx: Transaction, guildId: string, move: NewListMove): Promise<number> {
  const [last] = await tx
    .select({ number: max(dkpListMoves.number) })
    .from(dkpListMoves)
    .where(isOfList(guildId, move.listId));
  const number = (last?.number ?? 0) + 1;
  await tx.insert(dkpListMoves).values({ guildId, number, ...move });
  return number;
}

export async function saveMoveUndone(
  tx: Transaction,
  guildId: string,
  undone: { readonly listId: number; readonly number: number; readonly undoneAt: Temporal.Instant },
): Promise<void> {
  const { listId, number, undoneAt } = undone;
  await tx
    .update(dkpListMoves)
    .set({ undoneAt })
    .where(and(isOfList(guildId, listId), eq(dkpListMoves.number, number)));
}

function isOfList(guildId: string, listId: number) {
  return and(eq(dkpListMoves.guildId, guildId), eq(dkpListMoves.listId, listId));
}
