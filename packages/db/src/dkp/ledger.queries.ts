import { createHash } from "node:crypto";
import { Refusal } from "@guildhall/core";
import {
  type Batch,
  describeBatch,
  firstPreviousHash,
  type NewEntry,
  type Pool,
  sumAmounts,
} from "@guildhall/core/dkp";
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { accountIdOf, members } from "../members/index.ts";
import { dkpBalances, dkpBatches, dkpEntries, dkpPools } from "./dkp.tables.ts";
import { saveNote, sealNote } from "./notes.queries.ts";

/** Position of the pool that events pay into. */
const firstPosition = 1;

/** Locks the house's first pool and with it the end of its ledger; made the first time. */
export async function lockFirstPool(tx: Transaction, guildId: string, houseId: number): Promise<Pool> {
  const find = async () =>
    await tx
      .select({ poolId: dkpPools.id, houseId: dkpPools.houseId, name: dkpPools.name })
      .from(dkpPools)
      .where(
        and(
          eq(dkpPools.guildId, guildId),
          eq(dkpPools.houseId, houseId),
          eq(dkpPools.position, firstPosition),
        ),
      )
      .for("update");
  const [known] = await find();
  if (known) return known;
  await tx
    .insert(dkpPools)
    .values({ guildId, houseId, name: "DKP", position: firstPosition })
    .onDuplicateKeyUpdate({ set: { id: sql`${dkpPools.id}` } });
  const [made] = await find();
  if (!made) throw new Error("A row that was just written is not there");
  return made;
}

/** Locks a pool and with it the end of its ledger. */
export async function lockPool(tx: Transaction, guildId: string, poolId: number): Promise<Pool> {
  const [pool] = await tx
    .select({ poolId: dkpPools.id, houseId: dkpPools.houseId, name: dkpPools.name })
    .from(dkpPools)
    .where(and(eq(dkpPools.guildId, guildId), eq(dkpPools.id, poolId)))
    .for("update");
  if (!pool) throw new Refusal("dkp.poolNotFound");
  return pool;
}

export type NewBatch = {
  readonly poolId: number;
  readonly entries: readonly NewEntry[];
  readonly actorMemberId: number | null;
  readonly recordedAt: Temporal.Instant;
  /** Why, in the words of whoever writes it. */
  readonly reason?: string;
};

/**
 * Writes rows to the end of a pool's ledger, in one batch that holds the hash of the batch before it, and moves the
 * balances by them. The pool must be locked: two batches after the same one would break the chain.
 */
export async function appendEntries(tx: Transaction, guildId: string, batch: NewBatch): Promise<number> {
  const { poolId, entries, actorMemberId, recordedAt } = batch;
  const last = await findLastBatch(tx, guildId, poolId);
  const previousHash = last?.hash ?? firstPreviousHash;
  const number = (last?.number ?? 0) + 1;
  const note = batch.reason === undefined ? null : sealNote(batch.reason);
  const head = { poolId, number, previousHash, recordedAt, actorMemberId, noteHash: note?.hash ?? null };
  const hash = hashBatch({ ...head, entries });
  const [row] = await tx
    .insert(dkpBatches)
    .values({ ...head, guildId, hash, entryCount: entries.length })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  if (note) await saveNote(tx, guildId, { ...batch, batchId: row.id, note });
  await tx
    .insert(dkpEntries)
    .values(entries.map((entry) => ({ guildId, poolId, batchId: row.id, ...entry })));
  await moveBalances(tx, guildId, { poolId, entries });
  return number;
}

/** SHA-256 in hex of what the batch holds. */
export function hashBatch(batch: Batch): string {
  return createHash("sha256").update(describeBatch(batch)).digest("hex");
}

async function findLastBatch(tx: Transaction, guildId: string, poolId: number) {
  const [last] = await tx
    .select({ number: dkpBatches.number, hash: dkpBatches.hash })
    .from(dkpBatches)
    .where(and(eq(dkpBatches.guildId, guildId), eq(dkpBatches.poolId, poolId)))
    .orderBy(desc(dkpBatches.number))
    .limit(1);
  return last;
}

/** On whose account a member's rows count: somebody else's once both turned out to be one person. */
async function readAccounts(tx: Transaction, guildId: string, entries: readonly NewEntry[]) {
  const named = [...new Set(entries.map(({ memberId }) => memberId))];
  const rows = await tx
    .select({ memberId: members.id, accountId: accountIdOf(members) })
    .from(members)
    .where(and(eq(members.guildId, guildId), inArray(members.id, named)));
  const accounts = new Map(rows.map(({ memberId, accountId }) => [memberId, accountId]));
  return (memberId: number): number => accounts.get(memberId) ?? memberId;
}

type Moves = { readonly poolId: number; readonly entries: readonly NewEntry[] };

/** One row per member, in the order of their ids, so that two batches never wait for each other in a circle. */
async function moveBalances(tx: Transaction, guildId: string, { poolId, entries }: Moves): Promise<void> {
  const accountOf = await readAccounts(tx, guildId, entries);
  const values = [...Map.groupBy(entries, ({ memberId }) => accountOf(memberId))]
    .map(([memberId, own]) => ({ guildId, poolId, memberId, amount: sumAmounts(own) }))
    .toSorted((a, b) => a.memberId - b.memberId);
  await tx
    .insert(dkpBalances)
    .values(values)
    .onDuplicateKeyUpdate({ set: { amount: sql`${dkpBalances.amount} + values(${dkpBalances.amount})` } });
}
