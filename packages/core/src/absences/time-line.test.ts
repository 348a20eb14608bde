import { expect, test } from "vitest";
import { timeLineInput } from "./time-line.input.ts";
import { placeOnTimeLine, planTimeLine } from "./time-line.ts";

const now = Temporal.Instant.from("2026-11-21T11:30:00Z");

test("a time line begins on the Monday of this week by the guild's calendar", () => {
  const inBerlin = planTimeLine(timeLineInput.parse({}), { now, timeZone: "Europe/Berlin" });
  expect(inBerlin).toMatchObject({
    fromOn: "2026-11-16",
    untilOn: "2026-12-13",
    earlierOn: "2026-10-19",
    laterOn: "2026-12-14",
  });
  expect(inBerlin.days.find(({ isToday }) => isToday)?.day).toBe("2026-11-21");
  expect(inBerlin.days.filter(({ isMonday }) => isMonday)).toHaveLength(4);
  const inAuckland = planTimeLine(timeLineInput.parse({}), { now, timeZone: "Pacific/Auckland" });
  expect(inAuckland.days.find(({ isToday }) => isToday)?.day).toBe("2026-11-22");
});

test("days on which clocks change are days like all others", () => {
  const line = planTimeLine({ fromOn: "2026-10-19", span: 14 }, { now, timeZone: "Europe/Berlin" });
  expect(new Set(line.days.map(({ day }) => day)).size).toBe(14);
  expect(line.untilOn).toBe("2026-11-01");
});

const line = planTimeLine({ fromOn: "2026-11-16", span: 14 }, { now, timeZone: "Europe/Berlin" });

const whole = { column: 0, length: 14, beginsBefore: true, goesOn: true };

test.each([
  {
    name: "within",
    days: ["2026-11-18", "2026-11-20"],
    bar: { ...whole, column: 2, length: 3, beginsBefore: false, goesOn: false },
  },
  {
    name: "of one day",
    days: ["2026-11-29", "2026-11-29"],
    bar: { ...whole, column: 13, length: 1, beginsBefore: false, goesOn: false },
  },
  { name: "from before", days: ["2026-11-01", "2026-11-16"], bar: { ...whole, length: 1, goesOn: false } },
  {
    name: "beyond the end",
    days: ["2026-11-28", "2026-12-24"],
    bar: { ...whole, column: 12, length: 2, beginsBefore: false },
  },
  { name: "with no end", days: ["2026-11-01", null], bar: whole },
  { name: "that was earlier", days: ["2026-11-01", "2026-11-15"], bar: undefined },
  { name: "that comes later", days: ["2026-11-30", null], bar: undefined },
] as const)("a leave $name lies where its days are", ({ days: [fromOn, untilOn], bar }) => {
  expect(placeOnTimeLine({ fromOn, untilOn }, line)).toEqual(bar);
});
