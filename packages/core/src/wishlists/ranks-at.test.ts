import fc from "fast-check";
import { expect, test } from "vitest";
import { cutoffOf, ranksAt } from "./ranks-at.ts";
import type { WishPlace } from "./wish.ts";

const start = Temporal.Instant.from("2026-11-01T20:00:00Z");
const at = (hours: number) => start.add({ hours });

type Life = { readonly until?: number | null; readonly interest?: string };

/** A wish of one member, from when until when. */
const wish = (wishId: number, from: number, { until = null, interest = "upgrade" }: Life = {}) => ({
  wishId,
  memberId: 1,
  interest,
  wishedAt: at(from),
  endedAt: until === null ? null : at(until),
});

const place = (wishId: number, position: number, hour: number): WishPlace => ({
  wishId,
  position,
  quantity: 1,
  placedAt: at(hour),
});

const ranks = (...given: Parameters<typeof ranksAt>) =>
  ranksAt(...given).map(({ wishId, rank }) => [wishId, rank]);

test("a list counts as it stood: later moves, wishes and ends are unknown to it", () => {
  const wishes = [wish(1, 0), wish(2, 0), wish(3, 9), wish(4, 0, { until: 12 })];
  const before = [place(1, 1, 0), place(2, 2, 0), place(4, 3, 0)];
  const after = [place(3, 4, 9), { ...place(2, 1, 11), quantity: 5 }, place(1, 2, 11)];
  const expected = [
    [1, 1],
    [2, 2],
    [4, 3],
  ];
  expect(ranks(wishes, before, at(8))).toEqual(expected);
  expect(ranks(wishes, [...before, ...after], at(8))).toEqual(expected);
  expect(ranks(wishes, [...before, ...after], at(12))).toEqual([
    [2, 1],
    [1, 2],
    [3, 3],
  ]);
});

test("each kind of interest has its own first place", () => {
  const wishes = [wish(1, 0), wish(2, 0, { interest: "trait" }), wish(3, 0)];
  const places = [place(1, 1, 0), place(2, 2, 0), place(3, 3, 0)];
  expect(ranks(wishes, places, at(1))).toEqual([
    [1, 1],
    [3, 2],
    [2, 1],
  ]);
});

test("whatever somebody does to a list after the cutoff, no rank and no number of then changes", () => {
  const placing = fc.record({
    wishId: fc.integer({ min: 1, max: 6 }),
    position: fc.integer({ min: 0, max: 9 }),
    quantity: fc.integer({ min: 1, max: 9 }),
  });
  const ends = fc.array(fc.option(fc.integer({ min: 51, max: 99 })), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(placing), fc.array(placing), ends, (before, after, ended) => {
      const ids = [1, 2, 3, 4, 5, 6];
      const firsts = ids.map((id) => place(id, id, 0));
      const early = before.map((one, index) => ({ ...one, placedAt: at(1 + index) }));
      const known = [...firsts, ...early].filter(
        ({ placedAt }) => placedAt.epochMilliseconds <= at(50).epochMilliseconds,
      );
      const late = after.map((one, index) => ({ ...one, placedAt: at(51 + index) }));
      const wishes = ids.map((id) => wish(id, 0));
      const meddled = ids.map((id, index) => wish(id, 0, { until: ended[index] ?? null }));
      const added = [wish(7, 52), wish(8, 60)];
      const placed = [...known, ...late, place(7, -5, 52), place(8, 0, 60)];
      expect(ranksAt([...meddled, ...added], placed, at(50))).toEqual(ranksAt(wishes, known, at(50)));
    }),
  );
});

test("a wish must be older than the event and old enough when the drop is given away, whichever is earlier", () => {
  const cutoff = (eventHour: number | null, openedHour: number) =>
    cutoffOf({
      openedAt: at(openedHour),
      eventStartsAt: eventHour === null ? null : at(eventHour),
      minimumAgeHours: 72,
    }).toString();
  expect(cutoff(100, 102)).toBe(at(30).toString());
  expect(cutoff(10, 200)).toBe(at(10).toString());
  expect(cutoff(null, 200)).toBe(at(128).toString());
});
