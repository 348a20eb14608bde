import fc from "fast-check";
import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import { entryKinds, type NewEntry } from "../entry.ts";
import { type Batch, describeBatch, firstPreviousHash } from "./describe-batch.ts";

const moment = fc
  .integer({ min: 0, max: 4_000_000_000_000 })
  .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));
const anyEntry: fc.Arbitrary<NewEntry> = fc.record({
  memberId: fc.nat(),
  kind: fc.constantFrom(...entryKinds),
  amount: fc.maxSafeInteger().map(toHundredths),
  reason: fc.string({ maxLength: 40 }),
  eventId: fc.option(fc.nat()),
  reversesEntryId: fc.option(fc.nat()),
  awardId: fc.option(fc.integer({ min: 1 })),
  effectiveAt: moment,
  idempotencyKey: fc.string({ minLength: 1, maxLength: 80 }),
});
const anyBatch: fc.Arbitrary<Batch> = fc.record({
  poolId: fc.nat(),
  number: fc.nat(),
  previousHash: fc.constant(firstPreviousHash),
  recordedAt: moment,
  actorMemberId: fc.option(fc.nat()),
  noteHash: fc.option(fc.constantFrom("a".repeat(64), "b".repeat(64))),
  entries: fc.uniqueArray(anyEntry, { minLength: 1, selector: ({ idempotencyKey }) => idempotencyKey }),
});

test("the order in which the database hands out the rows does not matter", () => {
  fc.assert(
    fc.property(anyBatch, fc.infiniteStream(fc.nat()), (batch, order) => {
      const keyed = batch.entries.map((entry) => ({ entry, key: order.next().value ?? 0 }));
      const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ entry }) => entry);
      expect(describeBatch({ ...batch, entries: shuffled })).toBe(describeBatch(batch));
    }),
  );
});

test("a row that pays no award is described as it was before there were awards", () => {
  const [entry] = batch.entries;
  const entries = batch.entries.map((one) => ({ ...one, awardId: null }));
  expect(entry).not.toHaveProperty("awardId");
  expect(describeBatch({ ...batch, entries })).toBe(describeBatch(batch));
});

test("moments are described as exactly as the database keeps them", () => {
  fc.assert(
    fc.property(anyBatch, fc.nat(999_999), (batch, nanoseconds) => {
      const finer = { ...batch, recordedAt: batch.recordedAt.add({ nanoseconds }) };
      expect(describeBatch(finer)).toBe(describeBatch(batch));
    }),
  );
});

const batch: Batch = {
  poolId: 1,
  number: 1,
  previousHash: firstPreviousHash,
  recordedAt: Temporal.Instant.from("2026-11-21T22:00:00Z"),
  actorMemberId: 3,
  noteHash: null,
  entries: ["a", "b"].map((idempotencyKey) => ({
    memberId: 1,
    kind: "event",
    amount: toHundredths(12_00),
    reason: "present",
    eventId: 7,
    reversesEntryId: null,
    effectiveAt: Temporal.Instant.from("2026-11-21T21:30:00Z"),
    idempotencyKey,
  })),
};

const later = Temporal.Instant.from("2026-11-22T00:00:00Z");

test.each<Partial<Batch>>([
  { poolId: 2 },
  { number: 2 },
  { previousHash: "1".repeat(64) },
  { recordedAt: later },
  { actorMemberId: 4 },
  { noteHash: "a".repeat(64) },
  { entries: [] },
  { entries: batch.entries.slice(1) },
])("a batch with another $0 is described otherwise", (change) => {
  expect(describeBatch({ ...batch, ...change })).not.toBe(describeBatch(batch));
});

test.each<Partial<NewEntry>>([
  { memberId: 2 },
  { kind: "reversal" },
  { amount: toHundredths(12_01) },
  { amount: toHundredths(-12_00) },
  { reason: "late" },
  { eventId: 8 },
  { eventId: null },
  { reversesEntryId: 1 },
  { awardId: 1 },
  { effectiveAt: later },
  { idempotencyKey: "c" },
])("a row with %o is described otherwise", (change) => {
  const entries = batch.entries.map((entry, index) => (index === 0 ? { ...entry, ...change } : entry));
  expect(describeBatch({ ...batch, entries })).not.toBe(describeBatch(batch));
});
