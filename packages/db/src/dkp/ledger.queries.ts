import { createHash } from "node:crypto";
import { type Batch, describeBatch, firstPreviousHash, type NewEntry, sumAmounts } from "@guildhall/core/dkp";
import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import { accountIdOf, members } from "../members/index.ts";
import { dkpBalances, dkpBatches, dkpEntries } from "./dkp.tables.ts";
import { saveNote, sealNote } from "./notes.queries.ts";

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
  const rows = entries.map((entry) => ({ guildId, poolId, batchId: row.id, ...entry }));
  await insertRows(tx, dkpEntries, { rows });
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
  const memberIds = [...new Set(entries.map(({ memberId }) => memberId))];
  const rows = await tx
    .select({ memberId: members.id, accountId: accountIdOf(members) })
    .from(members)
    .where(
      and(
        eq(members.guildId, guildId),
        inArray(members.id, memberIds),
        isNotNull(members.mergedIntoMemberId),
      ),
    );
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
  await insertRows(tx, dkpBalances, {
    rows: values,
    tail: "on duplicate key update amount = amount + values(amount)",
  });
}
