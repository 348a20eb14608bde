import fc from "fast-check";
import { expect, test } from "vitest";
import { addAnywhere, addToBottom, suicide, takeOffList } from "./move-on-list.ts";

test("who takes an item goes to the lowest place of those present, and absent people keep theirs", () => {
  expect(suicide([1, 2, 3, 4, 5], 2, new Set([2, 4]))).toEqual([1, 4, 3, 2, 5]);
  expect(suicide([1, 2, 3, 4, 5], 1, new Set([1, 2, 3, 4, 5]))).toEqual([2, 3, 4, 5, 1]);
  expect(suicide([1, 2, 3], 1, new Set())).toEqual([1, 2, 3]);
  expect(suicide([1, 2, 3], 9, new Set([1]))).toEqual([1, 2, 3]);
});

const lists = fc
  .uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 30 })
  .chain((order) =>
    fc.record({
      order: fc.constant(order),
      memberId: fc.constantFrom(...order),
      present: fc.subarray(order).map((some) => new Set(some)),
    }),
  );

test("a move is always a permutation in which nobody absent moves and nobody present moves down but one", () => {
  fc.assert(
    fc.property(lists, ({ order, memberId, present }) => {
      const after = suicide(order, memberId, present);
      expect(after.toSorted((a, b) => a - b)).toEqual(order.toSorted((a, b) => a - b));
      for (const [place, one] of order.entries()) {
        const now = after.indexOf(one);
        if (one === memberId) expect(now).toBeGreaterThanOrEqual(place);
        else if (present.has(one)) expect(now).toBeLessThanOrEqual(place);
        else expect(now).toBe(place);
      }
      const below = after.slice(after.indexOf(memberId) + 1);
      expect(below.some((one) => present.has(one))).toBe(false);
    }),
  );
});

test("whoever comes in comes in once, and leaves the order of the others as it was", () => {
  expect(addToBottom([3, 1], [1, 2, 2])).toEqual([3, 1, 2]);
  expect(addAnywhere([3, 1], [1, 2, 5], [0, 0.99])).toEqual([2, 3, 1, 5]);
  expect(takeOffList([3, 1, 2], 1)).toEqual([3, 2]);
  fc.assert(
    fc.property(lists, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), ({ order }, chances) => {
      const after = addAnywhere(order, [101, 102, 103], chances);
      expect(after.filter((one) => one <= 60)).toEqual(order);
      expect(new Set(after).size).toBe(order.length + 3);
      expect(after).toHaveLength(order.length + 3);
    }),
  );
});
