import { cutoffOf } from "@guildhall/core/wishlists";
import { transaction } from "@guildhall/db";
import { openTestDatabase } from "@guildhall/db/testing";
import { listOpenWishes, listWishesById } from "@guildhall/db/wishlists";
import { expect, test } from "vitest";
import { changeStanding, recordServerMemberLeft, recordServerMembers } from "#use-cases/members/index.ts";
import { makeWishers, type Wishers } from "#use-cases/testing/make-wishers.ts";
import { changeWish, groupWishes, lockWishes, orderWish, removeWish, restoreWish } from "./index.ts";
import { listCountedWishes } from "./list-counted-wishes.ts";
import { tickWish } from "./tick-wish.ts";
import { untickWish } from "./untick-wish.ts";

const db = await openTestDatabase();

/** A boss fell three days and an hour after everything that is wished for before this is called; loot is opened at once. */
function fallOf({ context, guildId, itemOf }: Wishers) {
  context.clock.advance({ hours: 73 });
  const eventStartsAt = context.clock.now().subtract({ hours: 1 });
  const openedAt = context.clock.now();
  const cutoff = cutoffOf({ openedAt, eventStartsAt, minimumAgeHours: 72 });
  const count = async (index: number) => {
    const counted = await listCountedWishes(db, guildId, { itemId: itemOf(index), cutoff });
    return counted.map(({ memberId, interest, rank, quantityOpen }) => ({
      memberId,
      interest,
      rank,
      quantityOpen,
    }));
  };
  return { count, cutoff };
}

test("nothing that a member does to the list after the kill gains anything for the drop", async () => {
  const wishers = await makeWishers(db);
  const { context, aldo, brix, memberId, brixId, wishAs } = wishers;
  for (const index of [0, 1]) await wishAs(aldo, index);
  const wanted = await wishAs(aldo, 2);
  const trait = await wishAs(aldo, 3, { interest: "trait" });
  await wishAs(brix, 2);
  const { count } = fallOf(wishers);
  const expected = [
    { memberId: brixId, interest: "upgrade", rank: 1, quantityOpen: 1 },
    { memberId, interest: "upgrade", rank: 3, quantityOpen: 1 },
  ];
  const sorted = async () => (await count(2)).toSorted((a, b) => a.rank - b.rank);
  expect(await sorted()).toEqual(expected);
  await orderWish(context, aldo, { wishId: wanted.wishId, place: 1 });
  expect(await sorted()).toEqual(expected);
  const [first] = await listOpenWishes(db, wishers.guildId, memberId);
  await removeWish(context, aldo, { wishId: first?.wishId ?? 0 });
  await restoreWish(context, aldo, { wishId: first?.wishId ?? 0 });
  expect(await sorted()).toEqual(expected);
  await changeWish(context, aldo, { wishId: trait.wishId, quantity: 9 });
  expect(await count(3)).toEqual([{ memberId, interest: "trait", rank: 1, quantityOpen: 1 }]);
  await wishAs(brix, 3, { interest: "trait" });
  await changeWish(context, aldo, { wishId: trait.wishId, interest: "lithograph" });
  expect(await count(3)).toEqual([]);
  await removeWish(context, aldo, { wishId: wanted.wishId });
  expect(await sorted()).toEqual([expected[0]]);
});

test("a wish counts from three days on, and from before the event", async () => {
  const wishers = await makeWishers(db);
  const { context, guildId, aldo, itemOf, wishAs } = wishers;
  await wishAs(aldo, 0);
  const wishedAt = context.clock.now();
  const count = async (openedAfter: number, eventAfter: number) => {
    const cutoff = cutoffOf({
      openedAt: wishedAt.add({ hours: openedAfter }),
      eventStartsAt: wishedAt.add({ hours: eventAfter }),
      minimumAgeHours: 72,
    });
    return (await listCountedWishes(db, guildId, { itemId: itemOf(0), cutoff })).length;
  };
  expect([await count(72, 70), await count(71, 70), await count(100, 0), await count(100, -1)]).toEqual([
    1, 0, 1, 0,
  ]);
});

test("who has left is not counted, by the server or by what officers say, and is again when coming back", async () => {
  const wishers = await makeWishers(db);
  const { context, guildId, keeper, aldo, memberId, wishAs } = wishers;
  await wishAs(aldo, 0);
  const { count } = fallOf(wishers);
  const system = { kind: "system", guildId } as const;
  const { userId, name } = aldo;
  const member = { userId, name, avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  await recordServerMemberLeft(context, system, { member, asOf: context.clock.now() });
  expect(await count(0)).toEqual([]);
  context.clock.advance({ minutes: 1 });
  await recordServerMembers(context, system, { members: [member], asOf: context.clock.now() });
  expect(await count(0)).toHaveLength(1);
  await changeStanding(context, keeper, { memberIds: [memberId], standing: "left" });
  expect(await count(0)).toEqual([]);
  await changeStanding(context, keeper, { memberIds: [memberId], standing: "active" });
  expect(await count(0)).toHaveLength(1);
});

/** Gives somebody an item, and takes it back. */
function awards({ context, guildId, memberId, itemOf }: Wishers) {
  const give = (awardId: number, index: number, interest: string | null) =>
    transaction(db, (tx) => {
      const award = { memberId, awardId, itemId: itemOf(index), interest, at: context.clock.now() };
      return tickWish(tx, guildId, award);
    });
  const takeBack = (awardId: number) =>
    transaction(db, (tx) => untickWish(tx, guildId, { awardId, at: context.clock.now() }));
  return { give, takeBack };
}

test("what somebody got is ticked, also while lists are locked, and taking it back restores all", async () => {
  const wishers = await makeWishers(db);
  const { context, guildId, keeper, aldo, memberId, wishAs, list } = wishers;
  const main = await wishAs(aldo, 0);
  const other = await wishAs(aldo, 1);
  await wishAs(aldo, 2);
  await groupWishes(context, aldo, { wishIds: [main.wishId, other.wishId] });
  await lockWishes(context, keeper, { lockedFrom: null, lockedUntil: null });
  const before = await listOpenWishes(db, guildId, memberId);
  context.clock.advance({ hours: 1 });
  const { give, takeBack } = awards(wishers);
  expect(await give(7, 0, "upgrade")).toBe(main.wishId);
  expect(await give(7, 0, "upgrade")).toBe(main.wishId);
  expect(await list()).toBe("u2");
  const ended = await listWishesById(db, guildId, [main.wishId, other.wishId]);
  expect(ended).toMatchObject([
    { state: "received", receivedCount: 1 },
    { state: "replaced", receivedCount: 0 },
  ]);
  await takeBack(7);
  await takeBack(7);
  expect(await listOpenWishes(db, guildId, memberId)).toEqual(before);
  expect(await give(7, 0, "upgrade")).toBe(main.wishId);
});

test("of several that are wanted each award takes one off, and one for another reason none", async () => {
  const wishers = await makeWishers(db);
  const { guildId, aldo, memberId, wishAs, list } = wishers;
  const { wishId } = await wishAs(aldo, 0, { interest: "trait", quantity: 2 });
  const { give, takeBack } = awards(wishers);
  expect(await give(1, 0, "upgrade")).toBeUndefined();
  expect(await give(2, 1, null)).toBeUndefined();
  await give(3, 0, "trait");
  expect(await listOpenWishes(db, guildId, memberId)).toMatchObject([{ wishId, receivedCount: 1 }]);
  const { count } = fallOf(wishers);
  expect(await count(0)).toMatchObject([{ quantityOpen: 1 }]);
  await give(4, 0, null);
  expect(await list()).toBe("");
  await takeBack(3);
  expect(await listOpenWishes(db, guildId, memberId)).toMatchObject([{ wishId, receivedCount: 1 }]);
});

test("an award ticks one wish however often it comes at once", async () => {
  const wishers = await makeWishers(db);
  const { guildId, aldo, memberId, wishAs } = wishers;
  await wishAs(aldo, 0, { interest: "trait", quantity: 3 });
  const { give } = awards(wishers);
  await Promise.all([give(1, 0, "trait"), give(1, 0, "trait"), give(2, 0, "trait")]);
  expect(await listOpenWishes(db, guildId, memberId)).toMatchObject([{ receivedCount: 2 }]);
});
