import fc from "fast-check";
import { expect, test } from "vitest";
import { toHundredths } from "../hundredths.ts";
import type { NewEntry } from "./entry.ts";
import { type Claim, planPayment, type StandingEntry } from "./plan-payment.ts";

const effectiveAt = Temporal.Instant.from("2026-11-21T21:30:00Z");
const payment = { eventId: 7, settlementNumber: 1, effectiveAt };

const claim = (memberId: number, amount: number, reason = "present"): Claim => ({
  memberId,
  amount: toHundredths(amount),
  reason,
});

const standing = (entryId: number, memberId: number, amount: number): StandingEntry => ({
  entryId,
  writtenForMemberId: memberId,
  kind: "event",
  idempotencyKey: `event:7:0:pay:${entryId}`,
  ...claim(memberId, amount),
});

test("the first settling pays everybody what is due, and writes no row for nothing", () => {
  expect(planPayment(payment, [claim(1, 12_00), claim(2, 0, "noShow"), claim(3, 9_00, "late")], [])).toEqual([
    {
      memberId: 1,
      kind: "event",
      amount: 12_00,
      reason: "present",
      eventId: 7,
      reversesEntryId: null,
      effectiveAt,
      idempotencyKey: "event:7:1:pay:1",
    },
    expect.objectContaining({ memberId: 3, amount: 9_00, reason: "late", idempotencyKey: "event:7:1:pay:3" }),
  ]);
});

test("what was paid otherwise is undone and paid anew; the rest is left alone", () => {
  const due = [claim(1, 12_00), claim(2, 9_00, "late"), claim(3, 0, "noShow"), claim(4, 6_00)];
  const paid = [
    standing(11, 1, 12_00),
    standing(12, 2, 12_00),
    standing(13, 3, 12_00),
    standing(15, 5, 12_00),
  ];
  const entries = planPayment({ ...payment, settlementNumber: 2 }, due, paid);
  expect(
    entries.map(({ kind, memberId, amount, reversesEntryId }) => [kind, memberId, amount, reversesEntryId]),
  ).toEqual([
    ["reversal", 2, -12_00, 12],
    ["reversal", 3, -12_00, 13],
    ["reversal", 5, -12_00, 15],
    ["event", 2, 9_00, null],
    ["event", 4, 6_00, null],
  ]);
});

test("of two rows that both stand for one member, one is undone", () => {
  const entries = planPayment(payment, [claim(1, 12_00)], [standing(11, 1, 12_00), standing(12, 1, 12_00)]);
  expect(entries).toMatchObject([{ kind: "reversal", memberId: 1, amount: -12_00 }]);
});

const anyClaims = fc.uniqueArray(
  fc.record({ memberId: fc.integer({ min: 1, max: 6 }), amount: fc.constantFrom(0, 6_00, 9_00, 12_00) }),
  { selector: ({ memberId }) => memberId },
);
const anyHistory = fc.array(
  anyClaims.map((all) => all.map(({ memberId, amount }) => claim(memberId, amount))),
);

/** Settles once after the other, as the database does, and answers what stands and all that was written. */
function settleAll(history: readonly (readonly Claim[])[]) {
  const written: (NewEntry & StandingEntry)[] = [];
  const plans = history.map((due, index) => {
    const undone = new Set(written.map(({ reversesEntryId }) => reversesEntryId));
    const paid = written.filter(({ kind, entryId }) => kind === "event" && !undone.has(entryId));
    const plan = planPayment({ ...payment, settlementNumber: index + 1 }, due, paid);
    written.push(
      ...plan.map((entry, place) => ({
        ...entry,
        entryId: written.length + place + 1,
        writtenForMemberId: entry.memberId,
      })),
    );
    return plan;
  });
  return { written, plans };
}

test("whatever was settled before, everybody ends with exactly what is due now", () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const { written } = settleAll(history);
      const net = (memberId: number) =>
        written.filter((entry) => entry.memberId === memberId).reduce((sum, { amount }) => sum + amount, 0);
      const dueNow = new Map((history.at(-1) ?? []).map(({ memberId, amount }) => [memberId, amount]));
      for (const memberId of [1, 2, 3, 4, 5, 6]) expect(net(memberId)).toBe(dueNow.get(memberId) ?? 0);
    }),
  );
});

test("settling again without a change writes nothing", () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const { plans } = settleAll([...history, ...history.slice(-1)]);
      if (history.length > 0) expect(plans.at(-1)).toEqual([]);
    }),
  );
});

test("no row is undone twice, and no key is used twice", () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const { written } = settleAll(history);
      const undone = written.map(({ reversesEntryId }) => reversesEntryId).filter((id) => id !== null);
      expect(new Set(undone).size).toBe(undone.length);
      expect(new Set(written.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(written.length);
    }),
  );
});

test("a row that names somebody who turned out to be a member is undone by its own name, and paid anew to the member", () => {
  const merged = { ...standing(11, 1, 12_00), writtenForMemberId: 9 };
  expect(planPayment(payment, [claim(1, 12_00)], [merged])).toEqual([]);
  expect(planPayment(payment, [claim(1, 6_00)], [merged])).toMatchObject([
    { kind: "reversal", memberId: 9, amount: -12_00 },
    { kind: "event", memberId: 1, amount: 6_00 },
  ]);
});

test("a row that stays keeps what a limit took from it, one that is undone takes it along", () => {
  const cut = { ...standing(12, 1, -2_00), kind: "limit", reason: "hardCap" } as const;
  const paid = [standing(11, 1, 12_00), { ...cut, idempotencyKey: "event:7:0:pay:11:hardCap" }];
  expect(planPayment(payment, [claim(1, 12_00)], paid)).toEqual([]);
  expect(
    planPayment(payment, [claim(1, 9_00)], paid).map(({ kind, amount, reversesEntryId }) => [
      kind,
      amount,
      reversesEntryId,
    ]),
  ).toEqual([
    ["reversal", -12_00, 11],
    ["reversal", 2_00, 12],
    ["event", 9_00, null],
  ]);
});
