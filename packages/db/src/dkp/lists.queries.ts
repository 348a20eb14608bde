import { Refusal } from "@guildhall/core";
import type { SuicideList } from "@guildhall/core/dkp";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { dkpLists } from "./lists.tables.ts";

const columns = { listId: dkpLists.id, houseId: dkpLists.houseId, name: dkpLists.name };

/** The lists of a guild that are not closed, in the order in which they were made. */
export async function listLists(db: Queryable, guildId: string): Promise<readonly SuicideList[]> {
  return await db
    .select(columns)
    .from(dkpLists)
    .where(and(eq(dkpLists.guildId, guildId), isNull(dkpLists.closedAt)))
    .orderBy(asc(dkpLists.id));
}

/** Locks a list and with it its order: of two changes at once, one waits. */
export async function lockList(tx: Transaction, guildId: string, listId: number): Promise<SuicideList> {
  const [list] = await tx
    .select(columns)
    .from(dkpLists)
    .where(and(isList(guildId, listId), isNull(dkpLists.closedAt)))
    .for("update");
  if (!list) throw new Refusal("dkp.listNotFound");
  return list;
}

export async function saveNewList(
  tx: Transaction,
  guildId: string,
  list: Omit<SuicideList, "listId"> & { readonly madeByMemberId: number | null },
): Promise<number> {
  const [row] = await tx
    .insert(dkpLists)
    .values({ guildId, ...list })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

export async function saveListName(
  tx: Transaction,
  guildId: string,
  { listId, name }: Pick<SuicideList, "listId" | "name">,
): Promise<void> {
  await tx.update(dkpLists).set({ name }).where(isList(guildId, listId));
}

export async function saveListClosed(
  tx: Transaction,
  guildId: string,
  { listId, closedAt }: { readonly listId: number; readonly closedAt: Temporal.Instant },
): Promise<void> {
  await tx.update(dkpLists).set({ closedAt }).where(isList(guildId, listId));
}

function isList(guildId: string, listId: number) {
  return and(eq(dkpLists.guildId, guildId), eq(dkpLists.id, listId));
}
