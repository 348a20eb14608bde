import { expect, test } from "vitest";
import { dropEdges, dropMoves, dropStates, moveDrop } from "./drop.ts";

const pairs = dropStates.flatMap((state) => dropMoves.map((move) => [state, move] as const));

test.each(pairs)(
  "of a drop that is %s, the move %s leads where it is said to, or is refused",
  (state, move) => {
    const next = dropEdges[state][move];
    if (next) expect(moveDrop(state, move)).toBe(next);
    else
      expect(() => moveDrop(state, move)).toThrow(
        expect.objectContaining({ code: "loot.dropNotFree", details: { state } }),
      );
  },
);

test("whatever happens to a drop, it can be decided about again, unless it was none", () => {
  for (const start of dropStates.filter((state) => state !== "void")) {
    const reached = new Set([start]);
    for (const state of reached)
      for (const next of Object.values(dropEdges[state])) if (next !== "void") reached.add(next);
    expect(reached).toContain("waiting");
  }
});
