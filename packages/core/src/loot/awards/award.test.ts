import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AwardMove,
  type AwardState,
  awardEdges,
  awardMoves,
  awardStates,
  isHeld,
  isLive,
  liveAwardStates,
  moveAward,
} from "./award.ts";

const pairs = awardStates.flatMap((state) => awardMoves.map((move) => [state, move] as const));

test.each(pairs)(
  "of an award that is %s, the move %s leads where it is said to, or is refused",
  (state, move) => {
    const next = awardEdges[state][move];
    if (next) expect(moveAward(state, move)).toBe(next);
    else
      expect(() => moveAward(state, move)).toThrow(
        expect.objectContaining({ code: "loot.awardNotOpen", details: { state } }),
      );
  },
);

test("an award that ended stays as it is, and every live one can be undone", () => {
  for (const state of awardStates)
    expect(Object.keys(awardEdges[state]).includes("undo")).toBe(isLive(state));
  for (const state of awardStates.filter((one) => !isLive(one))) expect(awardEdges[state]).toEqual({});
});

test("whatever order things happen in, what was taken back is never held again", () => {
  const moves = fc.array(fc.constantFrom(...awardMoves), { maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...liveAwardStates), moves, (start, attempts) => {
      const course = attempts.reduce<readonly AwardState[]>(follow, [start]);
      const end = course.findIndex((state) => !isLive(state));
      expect(course.slice(end).some(isHeld)).toBe(end === -1 && isHeld(course.at(-1) ?? start));
    }),
  );
});

/** The states so far and the next one, where the move is possible. */
function follow(course: readonly AwardState[], move: AwardMove): readonly AwardState[] {
  const state = course.at(-1);
  const next = state && awardEdges[state][move];
  return next ? [...course, next] : course;
}
