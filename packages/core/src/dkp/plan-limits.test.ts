import fc from "fast-check";
import { expect, test } from "vitest";
import { toHundredths } from "../hundredths.ts";
import { entryKinds, type NewEntry } from "./entry.ts";
import { canGoTooFar, cappedKinds, limitsOf, planLimits, weekLeftOf } from "./plan-limits.ts";

const effectiveAt = Temporal.Instant.from("2026-11-21T21:30:00Z");

type Row = Pick<NewEntry, "kind"> & { readonly memberId?: number; readonly amount: number };

const entry = ({ kind, memberId = 1, amount }: Row, number = 0): NewEntry => ({
  memberId,
  kind,
  amount: toHundredths(amount),
  reason: "present",
  eventId: 7,
  reversesEntryId: null,
  effectiveAt,
  idempotencyKey: `row:${number}`,
});

const points = (amount: number | null) => (amount === null ? null : toHundredths(amount));

type Situation = {
  readonly limits: { readonly floor?: number; readonly hardCap?: number; readonly weekCap?: number };
  readonly balance?: number;
  readonly earned?: number;
};

function limit({ limits, balance = 0, earned = 0 }: Situation, rows: readonly Row[]) {
  const { floor = null, hardCap = null, weekCap = null } = limits;
  return planLimits({
    limits: { floor: points(floor), hardCap: points(hardCap), weekCap: points(weekCap) },
    accountOf: (accountId) => ({
      accountId,
      balance: toHundredths(balance),
      earnedInWeek: toHundredths(earned),
    }),
    entries: rows.map(entry),
  });
}

test("who would pass the cap is paid in full, and a row beside it takes what is too much", () => {
  expect(limit({ limits: { hardCap: 100 }, balance: 95 }, [{ kind: "event", amount: 12 }])).toEqual([
    {
      memberId: 1,
      kind: "limit",
      amount: -7,
      reason: "hardCap",
      eventId: 7,
      reversesEntryId: null,
      effectiveAt,
      idempotencyKey: "row:0:hardCap",
    },
  ]);
});

type Case = Situation & { readonly what: string; readonly row: Row; readonly cuts: readonly Cut[] };
type Cut = { readonly reason: string; readonly amount: number };

const cases: readonly Case[] = [
  { what: "without limits", limits: {}, row: { kind: "event", amount: 500 }, cuts: [] },
  { what: "up to the cap", limits: { hardCap: 100 }, row: { kind: "event", amount: 100 }, cuts: [] },
  {
    what: "above the cap already",
    limits: { hardCap: 100 },
    balance: 130,
    row: { kind: "event", amount: 12 },
    cuts: [{ reason: "hardCap", amount: -12 }],
  },
  {
    what: "in a week that is full",
    limits: { weekCap: 50 },
    earned: 45,
    row: { kind: "adjustment", amount: 10 },
    cuts: [{ reason: "weekCap", amount: -5 }],
  },
  {
    what: "beyond both caps",
    limits: { weekCap: 50, hardCap: 100 },
    earned: 45,
    balance: 98,
    row: { kind: "event", amount: 10 },
    cuts: [
      { reason: "weekCap", amount: -5 },
      { reason: "hardCap", amount: -3 },
    ],
  },
  {
    what: "through the floor",
    limits: { floor: 0 },
    balance: 4,
    row: { kind: "event", amount: -10 },
    cuts: [{ reason: "floor", amount: 6 }],
  },
  {
    what: "below the floor already",
    limits: { floor: 0 },
    balance: -5,
    row: { kind: "adjustment", amount: -10 },
    cuts: [{ reason: "floor", amount: 10 }],
  },
  { what: "by decay, exactly", limits: { floor: 0 }, row: { kind: "decay", amount: -10 }, cuts: [] },
  { what: "taken back, exactly", limits: { hardCap: 5 }, row: { kind: "reversal", amount: 10 }, cuts: [] },
  { what: "by a sheet, exactly", limits: { hardCap: 5 }, row: { kind: "import", amount: 10 }, cuts: [] },
];

test.each(cases)("$what, $row.amount is cut by $cuts", ({ row, cuts, ...situation }) => {
  expect(limit(situation, [row])).toMatchObject(cuts);
  expect(limit(situation, [row])).toHaveLength(cuts.length);
});

test.each([
  [null, 5, null],
  [50, 0, 50],
  [50, 45, 5],
  [50, 60, 0],
])("with a cap of %j and %i earned the week still allows %j", (weekCap, earned, left) => {
  expect(weekLeftOf({ weekCap: points(weekCap) }, { earnedInWeek: toHundredths(earned) })).toBe(left);
});

test("several rows of one account are limited one after the other", () => {
  const rows: Row[] = [
    { kind: "reversal", amount: -60 },
    { kind: "event", amount: 50 },
    { kind: "event", amount: 50 },
  ];
  expect(limit({ limits: { hardCap: 100 }, balance: 80 }, rows).map(({ amount }) => amount)).toEqual([-20]);
});

test("where points only change hands nothing is limited, and gear points fall to nothing at least", () => {
  const changedRules = { hardCap: toHundredths(100), floor: toHundredths(5), weekCap: toHundredths(5) };
  const none = { floor: null, hardCap: null, weekCap: null };
  expect(limitsOf({ system: "zero-sum", changedRules, gearOfPoolId: null })).toEqual(none);
  expect(limitsOf({ system: "epgp", changedRules, gearOfPoolId: 3 })).toEqual({ ...none, floor: 0 });
  expect(limitsOf({ system: "dkp", changedRules, gearOfPoolId: null })).toMatchObject(changedRules);
});

const anyGain = fc.record({
  kind: fc.constantFrom("event", "adjustment", "start", "share"),
  amount: fc.integer({ min: 1, max: 300 }),
});
const anyLoss = fc.record({
  kind: fc.constantFrom("event", "adjustment"),
  amount: fc.integer({ min: -300, max: -1 }),
});
const anyBatches = fc.array(fc.array(fc.oneof(anyGain, anyLoss)));
const anyLimits = fc.record({
  floor: fc.integer({ min: -100, max: 0 }),
  hardCap: fc.nat(500),
  weekCap: fc.nat(900),
});

const isGain = ({ kind, amount, reason }: NewEntry) =>
  kind === "limit" ? reason !== "floor" : cappedKinds.includes(kind) && amount > 0;

const sum = (entries: readonly NewEntry[]) => entries.reduce((total, { amount }) => total + amount, 0);

test("after any sequence of gains and losses nobody is above a cap, earned more in the week, or fell below the floor", () => {
  fc.assert(
    fc.property(anyBatches, anyLimits, (batches, limits) => {
      const written: NewEntry[] = [];
      for (const rows of batches) {
        const earned = sum(written.filter(isGain));
        written.push(...rows.map(entry), ...limit({ limits, balance: sum(written), earned }, rows));
      }
      expect(sum(written)).toBeLessThanOrEqual(limits.hardCap);
      expect(sum(written)).toBeGreaterThanOrEqual(limits.floor);
      expect(sum(written.filter(isGain))).toBeLessThanOrEqual(limits.weekCap);
    }),
  );
});

test("accounts are left unread only where no balance and no week could bring a limit", () => {
  const anyRow = fc.record({
    kind: fc.constantFrom(...entryKinds),
    amount: fc.integer({ min: -300, max: 300 }),
  });
  const anySome = fc.record(
    { floor: fc.integer({ min: -100, max: 0 }), hardCap: fc.nat(500), weekCap: fc.nat(900) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(anyRow), anySome, fc.nat(500), (rows, limits, balance) => {
      const { floor = null, hardCap = null, weekCap = null } = limits;
      const known = { floor: points(floor), hardCap: points(hardCap), weekCap: points(weekCap) };
      fc.pre(!canGoTooFar(rows.map(entry), known));
      expect(limit({ limits, balance, earned: balance }, rows)).toEqual([]);
    }),
  );
  const every = { floor: toHundredths(0), hardCap: toHundredths(100), weekCap: toHundredths(50) };
  const ruled = entryKinds.filter((kind) => canGoTooFar([entry({ kind, amount: -10 })], every));
  expect(ruled).toEqual(["event", "adjustment"]);
});
