import { toHundredths } from "@guildhall/core";
import { firstPreviousHash, planAdjustment } from "@guildhall/core/dkp";
import { desc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { makeGuild, makeMember, openTestDatabase } from "../testing/index.ts";
import { transaction } from "../transaction.ts";
import { dkpBatches, dkpEntries, dkpNotes } from "./dkp.tables.ts";
import { appendEntries, checkChain, lockFirstPool } from "./index.ts";
import { hashBatch } from "./ledger.queries.ts";

const db = await openTestDatabase();
const recordedAt = Temporal.Instant.from("2026-11-21T22:00:00Z");

type Forgery = {
  readonly hashed?: { readonly number?: number; readonly previousHash?: string };
  readonly stored?: Partial<typeof dkpBatches.$inferInsert>;
  readonly amount?: number;
};

/** A ledger of two honest batches, and ways to write into it past all rules. */
async function makeForgeable() {
  const { guildId } = await makeGuild(db);
  const { memberId, houseId } = await makeMember(db, guildId);
  const { poolId } = await transaction(db, (tx) => lockFirstPool(tx, guildId, houseId));
  const entry = (idempotencyKey: string, amount = 12_00) => ({
    memberId,
    kind: "event" as const,
    amount: toHundredths(amount),
    reason: "present",
    eventId: 7,
    reversesEntryId: null,
    effectiveAt: recordedAt,
    idempotencyKey,
  });
  for (const key of ["one", "two"]) {
    const batch = { poolId, entries: [entry(key)], actorMemberId: null, recordedAt };
    await transaction(db, (tx) => appendEntries(tx, guildId, batch));
  }
  const [last] = await db
    .select()
    .from(dkpBatches)
    .where(eq(dkpBatches.poolId, poolId))
    .orderBy(desc(dkpBatches.number));
  if (!last) throw new Error("two batches");
  /** A third batch: `hashed` goes into its hash too, `stored` is written after the hash was made. */
  const forge = async ({ hashed = {}, stored = {}, amount = 12_00 }: Forgery = {}) => {
    const content = {
      poolId,
      number: 3,
      previousHash: last.hash,
      recordedAt,
      actorMemberId: null,
      noteHash: null,
      ...hashed,
    };
    const hash = hashBatch({ ...content, entries: [entry("three")] });
    const row = { guildId, hash, entryCount: 1, ...content, ...stored };
    const [made] = await db.insert(dkpBatches).values(row).$returningId();
    await db
      .insert(dkpEntries)
      .values({ guildId, poolId, batchId: made?.id ?? 0, ...entry("three", amount) });
  };
  const slipIn = (wishes: Partial<typeof dkpEntries.$inferInsert>) =>
    db.insert(dkpEntries).values({ guildId, poolId, batchId: last.id, ...entry("slipped"), ...wishes });
  return { guildId, poolId, batchId: last.id, forge, slipIn };
}

test("a note may be erased, and never reworded", async () => {
  const { guildId } = await makeGuild(db);
  const { memberId, houseId } = await makeMember(db, guildId);
  const poolId = await transaction(db, async (tx) => {
    const pool = await lockFirstPool(tx, guildId, houseId);
    const amount = toHundredths(5_00);
    const [entry] = planAdjustment({ slipId: "slip-one", lines: [{ memberId, amount }], at: recordedAt });
    const entries = entry ? [entry] : [];
    const batch = {
      poolId: pool.poolId,
      entries,
      actorMemberId: memberId,
      recordedAt,
      reason: "led the siege",
    };
    await appendEntries(tx, guildId, batch);
    return pool.poolId;
  });
  const findBroken = async () => (await checkChain(db, guildId, poolId)).brokenBatchNumber;
  expect(await findBroken()).toBeNull();
  await db.update(dkpNotes).set({ text: "missed the siege" }).where(eq(dkpNotes.guildId, guildId));
  expect(await findBroken()).toBe(1);
  await db.delete(dkpNotes).where(eq(dkpNotes.guildId, guildId));
  expect(await findBroken()).toBeNull();
});

test("a batch as the house writes it is intact", async () => {
  const { guildId, poolId, forge } = await makeForgeable();
  await forge();
  expect(await checkChain(db, guildId, poolId)).toEqual({
    batchCount: 3,
    entryCount: 3,
    brokenBatchNumber: null,
  });
});

test.each<{ title: string; forgery: Forgery }>([
  { title: "has another hash", forgery: { stored: { hash: "f".repeat(64) } } },
  { title: "has another moment", forgery: { stored: { recordedAt: recordedAt.add({ hours: 1 }) } } },
  { title: "has another author", forgery: { stored: { actorMemberId: 1 } } },
  { title: "says another count of rows", forgery: { stored: { entryCount: 2 } } },
  { title: "has a row of another amount", forgery: { amount: 13_00 } },
  { title: "does not follow the batch before", forgery: { hashed: { previousHash: firstPreviousHash } } },
  { title: "leaves a number out", forgery: { hashed: { number: 4 } } },
])("a batch that $title is found", async ({ forgery }) => {
  const { guildId, poolId, forge } = await makeForgeable();
  await forge(forgery);
  expect(await checkChain(db, guildId, poolId)).toMatchObject({ batchCount: 3, brokenBatchNumber: 3 });
});

test("a row that was slipped into an old batch is found", async () => {
  const { guildId, poolId, slipIn } = await makeForgeable();
  await slipIn({});
  expect(await checkChain(db, guildId, poolId)).toMatchObject({ entryCount: 3, brokenBatchNumber: 2 });
});

test("a row of one pool in a batch of another is found in both", async () => {
  const [ours, theirs] = [await makeForgeable(), await makeForgeable()];
  await ours.slipIn({ batchId: theirs.batchId });
  expect(await checkChain(db, ours.guildId, ours.poolId)).toMatchObject({
    entryCount: 3,
    brokenBatchNumber: 3,
  });
  expect(await checkChain(db, theirs.guildId, theirs.poolId)).toMatchObject({ brokenBatchNumber: 2 });
});
