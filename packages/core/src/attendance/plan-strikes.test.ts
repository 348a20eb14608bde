import { expect, test } from "vitest";
import { planStrikes } from "./plan-strikes.ts";

const strict = { noShowStrikes: true };
const gone = (memberId: number) => ({ memberId, result: "noShow" }) as const;
const here = (memberId: number) => ({ memberId, result: "present" }) as const;
const given = { strikeId: 7, memberId: 1, isTakenBack: false };

test("only a no-show gives a strike", () => {
  const others = [
    here(2),
    { memberId: 3, result: "absent" } as const,
    { memberId: 4, result: "excused" } as const,
  ];
  expect(planStrikes([gone(1), ...others], [], strict)).toEqual({ memberIds: [1], wrongIds: [] });
});

test("nobody gets a second one for the same event", () => {
  expect(planStrikes([gone(1)], [given], strict)).toEqual({ memberIds: [], wrongIds: [] });
});

test("one whose result changed is taken back, and whoever is a no-show now gets one", () => {
  expect(planStrikes([here(1), gone(2)], [given], strict)).toEqual({ memberIds: [2], wrongIds: [7] });
});

test("what an officer took back by hand is not given again, and not taken twice", () => {
  const forgiven = { ...given, isTakenBack: true };
  expect(planStrikes([gone(1)], [forgiven], strict)).toEqual({ memberIds: [], wrongIds: [] });
  expect(planStrikes([here(1)], [forgiven], strict)).toEqual({ memberIds: [], wrongIds: [] });
});

test("a guild without strikes for no-shows gives none", () => {
  expect(planStrikes([gone(1)], [], { noShowStrikes: false })).toEqual({ memberIds: [], wrongIds: [] });
});
