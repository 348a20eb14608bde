import { expect, test } from "vitest";
import { nextRefresh, takeAnswer } from "./refresh.ts";

const now = Temporal.Instant.from("2026-11-22T20:00:00Z");
const known = { name: "Bram", world: 1, level: 30, readAt: now.subtract({ hours: 1 }), missingSince: null };
const player = { kind: "player", name: "Bram II", world: 2, level: 35 } as const;
const problem = { kind: "problem", problem: "timeout" } as const;

test("what the game says takes the place of what it said before", () => {
  expect(takeAnswer(known, player, now)).toEqual({
    name: "Bram II",
    world: 2,
    level: 35,
    readAt: now,
    missingSince: null,
  });
});

test("an account that is gone keeps its name, is missed since the first time, and can come back", () => {
  const gone = takeAnswer(known, { kind: "unknown" }, now);
  expect(gone).toMatchObject({ name: "Bram", missingSince: now });
  const later = now.add({ hours: 168 });
  expect(takeAnswer(gone, { kind: "unknown" }, later)).toMatchObject({ missingSince: now, readAt: later });
  expect(takeAnswer(gone, player, later)).toMatchObject({ missingSince: null });
});

test("a service that does not answer changes nothing, and is asked again within the hour", () => {
  expect(takeAnswer(known, problem, now)).toBe(known);
  expect(now.until(nextRefresh(problem, now)).total("minutes")).toBe(30);
  expect(now.until(nextRefresh(undefined, now)).total("minutes")).toBe(30);
  expect(now.until(nextRefresh(player, now)).total("hours")).toBe(168);
});
