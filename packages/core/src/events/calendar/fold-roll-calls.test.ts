import { expect, test } from "vitest";
import { foldRollCalls } from "./fold-roll-calls.ts";

test("the Roll-calls of a day are one line, and everything else keeps its own", () => {
  const event = (eventId: number, day: string, isRollCall = true) => ({
    eventId,
    day,
    rules: { isRollCall },
  });
  const events = [
    event(1, "24"),
    event(2, "24", false),
    event(3, "24"),
    event(4, "25"),
    event(5, "25", false),
  ];
  const lines = foldRollCalls(events, ({ day }) => day);
  expect(lines.map((line) => line.map(({ eventId }) => eventId))).toEqual([[1, 3], [2], [4], [5]]);
});
