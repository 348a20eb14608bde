import { expect, test } from "vitest";
import { profileOf } from "../games/index.ts";
import { usualWeight } from "./item-weight.ts";
import { planChoice } from "./plan-choice.ts";
import { getInterest, moveWish, planWish } from "./plan-wish.ts";
import { planTick, wishWithout } from "./tick-wish.ts";
import { canRestore, type Wish } from "./wish.ts";
import { isLocked, planLock, requireUnlocked } from "./wish-lock.ts";

const now = Temporal.Instant.from("2026-11-21T20:00:00Z");
const refusal = (code: string) => expect.objectContaining({ code });
const game = profileOf("throne-and-liberty");

function wish(wishId: number, more: Partial<Wish> = {}): Wish {
  const open = { state: "open", endedAt: null, note: null, choiceId: null } as const;
  const counts = { quantity: 1, receivedCount: 0 };
  const about = { memberId: 1, itemId: wishId * 10, interest: "upgrade", position: wishId, wishedAt: now };
  return { wishId, ...about, ...counts, ...open, ...more };
}

const asked = { itemId: 99, interest: "upgrade", quantity: 1 };

test("a list is full interest by interest, and where the game has no limit at a hundred wishes", () => {
  const three = [wish(1), wish(2), wish(3)];
  const upgrade = getInterest(game, "upgrade");
  expect(planWish(three.slice(1), asked, upgrade)).toBe(4);
  expect(() => planWish(three, asked, upgrade)).toThrow(refusal("wishlists.full"));
  expect(planWish(three, { ...asked, interest: "trait" }, getInterest(game, "trait"))).toBe(4);
  const many = Array.from({ length: 100 }, (_, index) => wish(index + 1, { interest: "lithograph" }));
  const lithograph = getInterest(game, "lithograph");
  const wanted = { ...asked, itemId: 5, interest: "lithograph" };
  expect(planWish(many.slice(1), wanted, lithograph)).toBe(101);
  expect(() => planWish(many, wanted, lithograph)).toThrow(refusal("wishlists.tooMany"));
});

test("an item is wished for once for each reason, and several times only of what is used up", () => {
  const upgrade = getInterest(game, "upgrade");
  const same = { ...asked, itemId: 10 };
  expect(() => planWish([wish(1)], same, upgrade)).toThrow(refusal("wishlists.wishedAlready"));
  const trait = { ...same, interest: "trait", quantity: 4 };
  expect(planWish([wish(1)], trait, getInterest(game, "trait"))).toBe(2);
  expect(() => planWish([], { ...asked, quantity: 2 }, upgrade)).toThrow(refusal("wishlists.onlyOne"));
  expect(() => getInterest(game, "main")).toThrow(refusal("wishlists.noSuchInterest"));
});

test("a moved wish goes among its own kind, and what lies beyond the end is the end", () => {
  const trait = wish(2, { interest: "trait" });
  const open = [wish(1), trait, wish(3), wish(4)];
  expect(moveWish(open, wish(4), 1)).toEqual([
    { wishId: 4, position: 1 },
    { wishId: 1, position: 3 },
    { wishId: 3, position: 4 },
  ]);
  expect(moveWish(open, wish(1), 50)).toEqual([
    { wishId: 3, position: 1 },
    { wishId: 4, position: 3 },
    { wishId: 1, position: 4 },
  ]);
  expect(moveWish(open, wish(3), 2)).toEqual([]);
});

test("wishes of merged lists, which stand at one place, can be put in order", () => {
  const [first, second] = [wish(1, { position: 5 }), wish(2, { position: 5 })];
  expect(moveWish([first, second], second, 1)).toEqual([{ wishId: 1, position: 6 }]);
});

test("a choice is of several wishes; who leaves it stands alone, and so does the last one left", () => {
  const open = [wish(1), wish(2), wish(3), wish(4)];
  const chosen = planChoice(open, [2, 3]);
  expect(chosen.map(({ wishId, choiceId }) => [wishId, choiceId])).toEqual([
    [2, 2],
    [3, 2],
  ]);
  const known = open.map((one) => chosen.find(({ wishId }) => wishId === one.wishId) ?? one);
  const moved = planChoice(known, [2, 4]).map(({ wishId, choiceId }) => [wishId, choiceId]);
  expect(moved).toEqual([
    [3, null],
    [4, 2],
  ]);
  expect(planChoice(known, [3]).map(({ choiceId }) => choiceId)).toEqual([null, null]);
  expect(() => planChoice(open, [1, 9])).toThrow(refusal("wishlists.notOpen"));
});

test("an award ticks the wish for its reason, and ends the others of the choice when all have come", () => {
  const trait = wish(1, { itemId: 7, interest: "trait", quantity: 2, choiceId: 1 });
  const main = wish(2, { itemId: 7 });
  const other = wish(3, { itemId: 8, choiceId: 1 });
  const open = [trait, main, other];
  expect(planTick(open, { itemId: 7, interest: "upgrade" })).toMatchObject({ wish: main, isDone: true });
  expect(planTick(open, { itemId: 7, interest: null })?.wish).toEqual(trait);
  const first = planTick(open, { itemId: 7, interest: "trait" });
  expect(first).toMatchObject({ isDone: false, replaced: [] });
  const second = planTick([{ ...trait, receivedCount: 1 }, main, other], { itemId: 7, interest: "trait" });
  expect(second).toMatchObject({ isDone: true, replaced: [other] });
  expect(planTick(open, { itemId: 7, interest: "lithograph" })).toBeUndefined();
  expect(planTick(open, { itemId: 9, interest: null })).toBeUndefined();
});

test("without the award a wish is open again, unless somebody ended it otherwise", () => {
  const received = wish(1, { state: "received", receivedCount: 1, endedAt: now });
  expect(wishWithout(received, "received")).toEqual(wish(1));
  expect(wishWithout(wish(1, { state: "replaced", endedAt: now }), "replaced")).toEqual(wish(1));
  const removed = wish(1, { state: "removed", receivedCount: 1, endedAt: now });
  expect(wishWithout(removed, "received")).toEqual({ ...removed, receivedCount: 0 });
});

test("what was taken off a list can be put back for a quarter of an hour, and nothing else that ended", () => {
  const removed = wish(1, { state: "removed", endedAt: now });
  expect(canRestore(removed, now.add({ minutes: 15 }))).toBe(true);
  expect(canRestore(removed, now.add({ minutes: 15, milliseconds: 1 }))).toBe(false);
  expect(canRestore({ ...removed, state: "received" }, now)).toBe(false);
  expect(canRestore(wish(1), now)).toBe(false);
});

test("a lock holds from its beginning until right before its end, for members", () => {
  const [from, until] = [now.add({ hours: 1 }), now.add({ hours: 3 })];
  const lock = planLock({ lockedFrom: from, lockedUntil: until }, now);
  const hours = [0, 1, 2, 3].map((hour) => isLocked(lock, now.add({ hours: hour })));
  expect(hours).toEqual([false, true, true, false]);
  expect(isLocked(planLock({ lockedFrom: null, lockedUntil: null }, now), now)).toBe(true);
  expect(isLocked(undefined, now)).toBe(false);
  const person = { kind: "member", guildId: "1", userId: "2", name: "Aldo" } as const;
  const member = { ...person, rights: new Set<"wishlists.edit">() };
  expect(() => requireUnlocked(member, lock, from)).toThrow(refusal("wishlists.locked"));
  requireUnlocked({ ...person, rights: new Set(["wishlists.edit"] as const) }, lock, from);
  requireUnlocked(member, lock, now);
});

test("a lock that would lock nothing is refused", () => {
  const backwards = refusal("wishlists.lockBackwards");
  const plan = (from: Temporal.Instant | null, until: Temporal.Instant) => () =>
    planLock({ lockedFrom: from, lockedUntil: until }, now);
  expect(plan(now.add({ hours: 2 }), now.add({ hours: 1 }))).toThrow(backwards);
  expect(plan(null, now)).toThrow(backwards);
  expect(plan(now.subtract({ hours: 9 }), now.subtract({ hours: 1 }))).toThrow(backwards);
});

test("what officers said nothing of weighs by the third of its grade, and without one a little", () => {
  const weights = [40, 41, 42, 43].map((grade) => usualWeight(game.grades, grade));
  expect(weights).toEqual([1, 3, 5, 5]);
  expect(usualWeight(game.grades, 6)).toBe(5);
  expect([usualWeight(game.grades, null), usualWeight(game.grades, 999), usualWeight([], 40)]).toEqual([
    1, 1, 1,
  ]);
});
