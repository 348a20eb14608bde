import { toHundredths } from "@guildhall/core";
import { previewSettlement, standardRule } from "@guildhall/core/attendance";
import { planPayment } from "@guildhall/core/dkp";
import { expect, test } from "vitest";
import { toPlain } from "#web/components/plain.ts";
import { makeSlip } from "./make-slip.ts";

const at = (time: string) => Temporal.Instant.from(`2026-11-21T${time}:00Z`);
const event = { startsAt: at("20:00"), endsAt: at("21:30"), isPlanned: true, reward: toHundredths(1200) };

function heard(memberId: number, from: string) {
  const time = { channelId: "9", fromAt: at(from), toAt: at("21:30"), isDeaf: false, isUncertain: false };
  return {
    memberId,
    userId: String(memberId),
    name: `M${memberId}`,
    answer: "coming",
    answeredAt: null,
    intervals: [time],
    mark: null,
  } as const;
}

const attendees = [
  heard(1, "20:00"),
  heard(2, "20:00"),
  heard(3, "20:15"),
  { ...heard(4, "20:00"), intervals: [] },
];
const named = (memberId: number) => ({ userId: String(memberId), name: `M${memberId}`, excusedBy: null });

function preview(standing: Parameters<typeof planPayment>[2] = []) {
  const lines = previewSettlement(event, standardRule, attendees).map((line) => ({
    ...line,
    ...named(line.memberId),
  }));
  const due = lines.map(({ memberId, amount, result }) => ({ memberId, amount, reason: result }));
  const payment = { eventId: 1, settlementNumber: 1, effectiveAt: event.endsAt };
  return toPlain({ lines, entries: planPayment(payment, due, standing), hasChanges: true });
}

test("equal payments are one line, and who gets nothing stands below", () => {
  const lines = [
    { kind: "paid", result: "present", count: 2, each: 1200, sum: 2400 },
    { kind: "paid", result: "late", count: 1, each: 900, sum: 900 },
    { kind: "unpaid", result: "noShow", count: 1, each: 0, sum: 0 },
  ];
  expect(makeSlip(preview())).toEqual({ lines, count: 3, total: 3300 });
  expect(makeSlip({ ...preview(), entries: [], hasChanges: false })).toEqual({
    lines,
    count: 3,
    total: 3300,
  });
});

test("settled again, the slip shows what is taken back and what is paid instead", () => {
  const paid = (memberId: number, amount: number, reason: string) =>
    ({
      entryId: memberId + 10,
      memberId,
      writtenForMemberId: memberId,
      kind: "event",
      amount: toHundredths(amount),
      reason,
      idempotencyKey: `event:1:0:pay:${memberId}`,
    }) as const;
  const standing = [paid(1, 1200, "present"), paid(2, 900, "late"), paid(3, 900, "late")];
  expect(makeSlip(preview(standing)).lines.map(({ kind, result, sum }) => [kind, result, sum])).toEqual([
    ["paid", "present", 1200],
    ["takenBack", "late", -900],
    ["unpaid", "noShow", 0],
  ]);
});

test("what a cap takes is a line of its own", () => {
  const { entries, ...settlement } = preview();
  const cut = { kind: "limit", reason: "hardCap", amount: toHundredths(-200) } as const;
  const limited = entries.slice(0, 1).map((entry) => ({ ...entry, ...cut }));
  const slip = makeSlip({ ...settlement, entries: [...entries, ...limited] });
  expect(slip.lines[2]).toEqual({ kind: "limited", result: "hardCap", count: 1, each: -200, sum: -200 });
  expect(slip.total).toBe(3100);
});
