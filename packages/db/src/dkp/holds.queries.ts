import { type Hundredths, toHundredths } from "@guildhall/core";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import { type PlaceholderOf, prepared } from "../prepared.ts";
import { dkpBalances } from "./dkp.tables.ts";
import { dkpHolds } from "./holds.tables.ts";

type Accounts = { readonly poolId: number; readonly memberIds: readonly number[] };

/**
 * Locks accounts of a pool and says what they hold; who never had a row gets an empty one. Nobody spends from one, or binds
 * points of it, until the transaction ends. In one order, so that two who lock some of the same never wait in a circle.
 */
export async function lockAccounts(
  tx: Transaction,
  guildId: string,
  { poolId, memberIds }: Accounts,
): Promise<ReadonlyMap<number, Hundredths>> {
  const ids = [...new Set(memberIds)].toSorted((a, b) => a - b);
  const found = await lockRows(tx, guildId, { poolId, memberIds: ids });
  if (found.size === ids.length) return found;
  const missing = ids.filter((memberId) => !found.has(memberId));
  await tx
    .insert(dkpBalances)
    .values(missing.map((memberId) => ({ guildId, poolId, memberId, amount: toHundredths(0) })))
    .onDuplicateKeyUpdate({ set: { amount: sql`${dkpBalances.amount}` } });
  return await lockRows(tx, guildId, { poolId, memberIds: ids });
}

async function lockRows(
  tx: Transaction,
  guildId: string,
  { poolId, memberIds }: Accounts,
): Promise<ReadonlyMap<number, Hundredths>> {
  if (memberIds.length === 0) return new Map();
  const rows = await selectAndLock(tx, { guildId, poolId, memberIds });
  return new Map(rows.map(({ memberId, amount }) => [memberId, amount]));
}

type OfGuild = Accounts & { readonly guildId: string };

const selectAndLock = prepared((db, value: PlaceholderOf<OfGuild>) =>
  db
    .select({ memberId: dkpBalances.memberId, amount: dkpBalances.amount })
    .from(dkpBalances)
    .where(
      and(
        eq(dkpBalances.guildId, value("guildId")),
        eq(dkpBalances.poolId, value("poolId")),
        sql`${dkpBalances.memberId} in (${value("memberIds")})`,
      ),
    )
    .orderBy(asc(dkpBalances.memberId))
    .for("update")
    .prepare(),
);

/** Points that a session binds on somebody's account. */
export type HeldPoints = Omit<typeof dkpHolds.$inferSelect, "guildId">;

const columns = {
  poolId: dkpHolds.poolId,
  memberId: dkpHolds.memberId,
  sessionId: dkpHolds.sessionId,
  amount: dkpHolds.amount,
  isSecret: dkpHolds.isSecret,
};

/** What is bound on these accounts of a pool, the secret ones among it: only for working out what can be paid. */
export async function listHoldsOfAccounts(
  db: Queryable,
  guildId: string,
  { poolId, memberIds }: Accounts,
): Promise<readonly HeldPoints[]> {
  if (memberIds.length === 0) return [];
  return await selectHolds(db, { guildId, poolId, memberIds });
}

const selectHolds = prepared((db, value: PlaceholderOf<OfGuild>) =>
  db
    .select(columns)
    .from(dkpHolds)
    .where(
      and(
        eq(dkpHolds.guildId, value("guildId")),
        eq(dkpHolds.poolId, value("poolId")),
        sql`${dkpHolds.memberId} in (${value("memberIds")})`,
      ),
    )
    .prepare(),
);

/** What one member's bids bind in every pool: the secret ones are for nobody else's eyes. */
export async function listHoldsOfMember(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<readonly HeldPoints[]> {
  return await db
    .select(columns)
    .from(dkpHolds)
    .where(and(eq(dkpHolds.guildId, guildId), eq(dkpHolds.memberId, memberId)));
}

/** What is bound in a pool where everybody sees it, member by member. */
export async function listOpenHolds(
  db: Queryable,
  guildId: string,
  poolId: number,
): Promise<ReadonlyMap<number, Hundredths>> {
  const rows = await db
    .select({ memberId: dkpHolds.memberId, amount: sql`sum(${dkpHolds.amount})`.mapWith(dkpHolds.amount) })
    .from(dkpHolds)
    .where(and(eq(dkpHolds.guildId, guildId), eq(dkpHolds.poolId, poolId), eq(dkpHolds.isSecret, false)))
    .groupBy(dkpHolds.memberId);
  return new Map(rows.map(({ memberId, amount }) => [memberId, amount]));
}

type Hold = Pick<HeldPoints, "memberId" | "amount" | "isSecret">;

type SessionHolds = { readonly sessionId: number; readonly poolId: number; readonly holds: readonly Hold[] };

/** What a session binds from now on, and nothing else. Session and accounts must be locked. */
export async function saveHolds(
  tx: Transaction,
  guildId: string,
  { sessionId, poolId, holds }: SessionHolds,
): Promise<void> {
  const [only, ...others] = holds;
  const isOneOpen = only?.isSecret === false && others.length === 0;
  if (isOneOpen && (await moveOpenHold(tx, guildId, { sessionId, ...only }))) return;
  await deleteHolds(tx, guildId, sessionId);
  const rows = holds.map((hold) => ({ guildId, poolId, sessionId, ...hold }));
  await insertRows(tx, dkpHolds, { rows });
}

/** Where everybody sees the bids only the leader holds: who comes to lead takes over the row. False where nobody led. */
async function moveOpenHold(
  tx: Transaction,
  guildId: string,
  hold: Omit<Hold, "isSecret"> & { readonly sessionId: number },
): Promise<boolean> {
  const [result] = await updateOpenHold(tx, { guildId, ...hold });
  return result.affectedRows === 1;
}

type OpenHold = Pick<HeldPoints, "memberId" | "amount" | "sessionId"> & { readonly guildId: string };

const updateOpenHold = prepared((db, value: PlaceholderOf<OpenHold>) =>
  db
    .update(dkpHolds)
    .set({
      memberId: sql`${value("memberId")}`,
      amount: sql`${sql.param(value("amount"), dkpHolds.amount)}`,
    })
    .where(
      and(
        eq(dkpHolds.guildId, value("guildId")),
        eq(dkpHolds.sessionId, value("sessionId")),
        eq(dkpHolds.isSecret, false),
      ),
    )
    .prepare(),
);

/** The session is over: it binds nothing any more. */
export async function deleteHolds(tx: Transaction, guildId: string, sessionId: number): Promise<void> {
  await deleteOfSession(tx, { guildId, sessionId });
}

const deleteOfSession = prepared((db, value: PlaceholderOf<{ guildId: string; sessionId: number }>) =>
  db
    .delete(dkpHolds)
    .where(and(eq(dkpHolds.guildId, value("guildId")), eq(dkpHolds.sessionId, value("sessionId"))))
    .prepare(),
);
