import { type Hundredths, toHundredths } from "@guildhall/core";
import { type NewEntry, sumAmounts } from "@guildhall/core/dkp";
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeGuild, makeMember, openTestDatabase } from "../testing/index.ts";
import { transaction } from "../transaction.ts";
import {
  appendEntries,
  checkChain,
  findAccountEnd,
  findBatchHash,
  listEntries,
  listMovements,
  listPools,
  listStandingEntries,
  listStandings,
  lockFirstPool,
} from "./index.ts";

const db = await openTestDatabase();
const recordedAt = Temporal.Instant.from("2026-11-21T22:00:00Z");
const effectiveAt = Temporal.Instant.from("2026-11-21T21:30:00Z");

/** A guild with a pool and some members, and a way to write into its ledger. */
async function makeLedger({ memberCount = 1 } = {}) {
  const { guildId } = await makeGuild(db);
  const members = await Promise.all(Array.from({ length: memberCount }, () => makeMember(db, guildId)));
  const memberIds = members.map(({ memberId }) => memberId);
  const houseId = members[0]?.houseId ?? 0;
  const { poolId } = await transaction(db, (tx) => lockFirstPool(tx, guildId, houseId));
  let writtenCount = 0;
  const entry = (memberId: number, amount: number, wishes: Partial<NewEntry> = {}): NewEntry => {
    writtenCount += 1;
    return {
      memberId,
      kind: "event",
      amount: toHundredths(amount),
      reason: "present",
      eventId: null,
      reversesEntryId: null,
      effectiveAt,
      idempotencyKey: `test:${writtenCount}`,
      ...wishes,
    };
  };
  const append = async (...entries: readonly NewEntry[]) =>
    await transaction(db, async (tx) => {
      await lockFirstPool(tx, guildId, houseId);
      return await appendEntries(tx, guildId, { poolId, entries, actorMemberId: null, recordedAt });
    });
  return { guildId, houseId, poolId, memberIds, memberId: memberIds[0] ?? 0, entry, append };
}

test("whatever is written in whatever batches, each balance is the sum of its rows, and history is intact", async () => {
  const batches = fc.array(
    fc.array(fc.tuple(fc.nat(2), fc.integer({ min: -1_000_00, max: 1_000_00 })), {
      minLength: 1,
      maxLength: 6,
    }),
    { maxLength: 6 },
  );
  const property = fc.asyncProperty(batches, async (all) => {
    const { guildId, poolId, memberIds, entry, append } = await makeLedger({ memberCount: 3 });
    for (const batch of all)
      await append(...batch.map(([who, amount]) => entry(memberIds[who] ?? 0, amount)));
    const balances = await listStandings(db, guildId, poolId);
    for (const memberId of memberIds) {
      const entries = await listEntries(db, guildId, { poolId, memberId });
      const balance = balances.find((standing) => standing.memberId === memberId)?.balance;
      expect(balance ?? 0).toBe(sumAmounts(entries));
    }
    expect(await checkChain(db, guildId, poolId)).toEqual({
      batchCount: all.length,
      entryCount: all.flat().length,
      brokenBatchNumber: null,
    });
  });
  await fc.assert(property, { numRuns: 15 });
});

test("of batches at once each follows another, and no balance loses one", async () => {
  const { guildId, poolId, memberId, entry, append } = await makeLedger();
  const amounts = Array.from({ length: 8 }, (_, index) => 100 + index);
  const numbers = await Promise.all(amounts.map((amount) => append(entry(memberId, amount))));
  expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  const balance = amounts.reduce((sum, amount) => sum + amount, 0);
  expect(await listStandings(db, guildId, poolId)).toMatchObject([{ memberId, balance }]);
  expect(await checkChain(db, guildId, poolId)).toMatchObject({ batchCount: 8, brokenBatchNumber: null });
});

test("two who need the first pool at once get the same one", async () => {
  const { guildId } = await makeGuild(db);
  const { houseId } = await makeMember(db, guildId);
  const both = [1, 2].map(() => transaction(db, (tx) => lockFirstPool(tx, guildId, houseId)));
  const [one, other] = await Promise.all(both);
  expect(one).toEqual(other);
  expect(await listPools(db, guildId)).toEqual([one]);
});

test("the same key is written once, and with it nothing of its batch", async () => {
  const { guildId, poolId, memberId, entry, append } = await makeLedger();
  const paid = entry(memberId, 12_00);
  await append(paid);
  await expect(append(entry(memberId, 1_00), paid)).rejects.toThrow();
  expect(await listStandings(db, guildId, poolId)).toMatchObject([{ balance: 12_00 }]);
  expect(await checkChain(db, guildId, poolId)).toMatchObject({ batchCount: 1, brokenBatchNumber: null });
});

test("a row is undone once, and then stands no more", async () => {
  const { guildId, poolId, memberId, entry, append } = await makeLedger();
  await append(entry(memberId, 12_00, { eventId: 7 }), entry(memberId, 3_00, { eventId: 8 }));
  const [paid] = await listStandingEntries(db, guildId, 7);
  expect(paid).toMatchObject({ memberId, amount: 12_00, reason: "present" });
  const undo = () =>
    entry(memberId, -12_00, { kind: "reversal", eventId: 7, reversesEntryId: paid?.entryId ?? 0 });
  await append(undo());
  await expect(append(undo())).rejects.toThrow();
  expect(await listStandingEntries(db, guildId, 7)).toEqual([]);
  expect(await listStandingEntries(db, guildId, 8)).toMatchObject([{ amount: 3_00 }]);
  expect(await listStandings(db, guildId, poolId)).toMatchObject([{ balance: 3_00 }]);
});

test("the end of an account is its latest rows in order, with the balance they led to", async () => {
  const { guildId, poolId, memberIds, memberId, entry, append } = await makeLedger({ memberCount: 2 });
  for (const amount of [1_00, 2_00, 3_00])
    await append(entry(memberId, amount), entry(memberIds[1] ?? 0, 9_00));
  const account = { poolId, memberId };
  const end = await findAccountEnd(db, guildId, { ...account, limit: 2 });
  expect(end).toMatchObject({ balance: 6_00, entries: [{ amount: 2_00 }, { amount: 3_00, batchNumber: 3 }] });
  expect((await findAccountEnd(db, guildId, { ...account, limit: 9 }))?.entries).toEqual(
    await listEntries(db, guildId, account),
  );
});

test("undone pay is less earned, an undone price less spent", async () => {
  const { guildId, poolId, memberId, entry, append } = await makeLedger();
  await append(
    entry(memberId, 12_00),
    entry(memberId, -5_00),
    entry(memberId, 1_00, { effectiveAt: recordedAt }),
  );
  await append(entry(memberId, -12_00, { kind: "reversal" }), entry(memberId, 2_00, { kind: "reversal" }));
  const moved = await listMovements(db, guildId, { poolId, since: effectiveAt });
  const sumOf = (column: "earned" | "spent") => moved.reduce((sum, each): number => sum + each[column], 0);
  expect([sumOf("earned"), sumOf("spent")]).toEqual([1_00, -3_00]);
  expect(await listMovements(db, guildId, { poolId, since: recordedAt })).toEqual([
    { memberId, kind: "event", undoneKind: null, earned: 1_00, spent: 0 },
  ]);
});

test("the highest balance stands first, of equal ones the older member", async () => {
  const { guildId, poolId, memberIds, entry, append } = await makeLedger({ memberCount: 3 });
  const [a = 0, b = 0, c = 0] = memberIds.toSorted((one, other) => one - other);
  await append(entry(b, 5_00), entry(c, 9_00), entry(a, 5_00));
  const standings = await listStandings(db, guildId, poolId);
  expect(standings.map(({ memberId }) => memberId)).toEqual([c, a, b]);
});

test("an amount that a balance cannot hold exactly is refused", async () => {
  const { memberId, entry, append } = await makeLedger();
  const largest: Hundredths = toHundredths(Number.MAX_SAFE_INTEGER);
  await expect(append(entry(memberId, largest), entry(memberId, 1))).rejects.toThrow(RangeError);
});

test("a ledger of one guild is not there in another", async () => {
  const { guildId, poolId, memberId, entry, append } = await makeLedger();
  await append(entry(memberId, 12_00, { eventId: 7 }));
  const account = { poolId, memberId };
  expect(await findBatchHash(db, guildId, { poolId, number: 1 })).toMatch(/^[0-9a-f]{64}$/);
  const { guildId: elsewhere } = await makeGuild(db);
  expect(await listPools(db, elsewhere)).toEqual([]);
  expect(await listStandings(db, elsewhere, poolId)).toEqual([]);
  expect(await listEntries(db, elsewhere, account)).toEqual([]);
  expect(await findAccountEnd(db, elsewhere, { ...account, limit: 5 })).toBeUndefined();
  expect(await listStandingEntries(db, elsewhere, 7)).toEqual([]);
  expect(await listMovements(db, elsewhere, { poolId, since: effectiveAt })).toEqual([]);
  expect(await findBatchHash(db, elsewhere, { poolId, number: 1 })).toBeUndefined();
  expect(await checkChain(db, elsewhere, poolId)).toMatchObject({ batchCount: 0, entryCount: 0 });
});
