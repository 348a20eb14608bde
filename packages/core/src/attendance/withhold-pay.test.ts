import { expect, test } from "vitest";
import { toHundredths } from "../hundredths.ts";
import { withholdPay } from "./withhold-pay.ts";

const line = (memberId: number, amount: number) => ({
  memberId,
  amount: toHundredths(amount),
  reasons: [{ code: "signedUpInTime" as const, values: { points: 1 } }],
});

const lines = [line(1, 6_00), line(2, 6_00), line(3, -10_00)];

test("who was paid as often as a week pays gets nothing more, and reads why", () => {
  const paidBefore = new Map([
    [1, 5],
    [2, 4],
    [3, 5],
  ]);
  const withheld = withholdPay(lines, { isPaying: true, paidPerWeek: 5, paidBefore });
  expect(withheld).toEqual([
    { ...lines[0], amount: 0, reasons: [{ code: "paidThisWeek", values: { paid: 5, limit: 5 } }] },
    lines[1],
    lines[2],
  ]);
});

test("without a limit everybody is paid; where points only change hands nobody is", () => {
  const paidBefore = new Map([[1, 50]]);
  expect(withholdPay(lines, { isPaying: true, paidPerWeek: null, paidBefore })).toEqual(lines);
  const nothing = withholdPay(lines, { isPaying: false, paidPerWeek: null, paidBefore });
  expect(nothing.map(({ amount }) => amount)).toEqual([0, 0, 0]);
});
