import { listAuditEntries } from "@guildhall/db/audit";
import { openTestDatabase } from "@guildhall/db/testing";
import { listOpenWishes } from "@guildhall/db/wishlists";
import fc from "fast-check";
import { expect, test } from "vitest";
import { retireItem } from "#use-cases/items/index.ts";
import { changeGameProfile } from "#use-cases/settings/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeActor } from "#use-cases/testing/make-story.ts";
import { makeWishers } from "#use-cases/testing/make-wishers.ts";
import {
  addWish,
  changeWish,
  groupWishes,
  lockWishes,
  orderWish,
  removeWish,
  restoreWish,
  setItemWeight,
  unlockWishes,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** Aldo's list is the one that things happen to. */
async function makeScene() {
  const wishers = await makeWishers(db);
  const { aldo, wishAs } = wishers;
  const wish = (index: number, interest = "upgrade", quantity = 1) =>
    wishAs(aldo, index, { interest, quantity });
  return { ...wishers, wish };
}

test("a list keeps the order in which things were wished for, and is full kind by kind", async () => {
  const { guildId, wish, list, memberId } = await makeScene();
  for (const index of [0, 1, 2]) await wish(index);
  await wish(3, "trait", 4);
  await expect(wish(4)).rejects.toThrow(refusal("wishlists.full"));
  await expect(wish(2)).rejects.toThrow(refusal("wishlists.wishedAlready"));
  await wish(2, "trait");
  await expect(wish(5, "main")).rejects.toThrow(refusal("wishlists.noSuchInterest"));
  expect(await list()).toBe("u0 u1 u2 t3 t2");
  const [entry] = await listAuditEntries(db, guildId, { limit: 1 });
  expect(entry).toMatchObject({ useCase: "wishlists.addWish", right: null, memberId });
  expect(await listFactNames(db, guildId)).toEqual(
    expect.arrayContaining(Array(5).fill("wishlists.wishesChanged")),
  );
});

test("a guild that allows more or fewer wishes than its game has its own limits", async () => {
  const { context, guildId, wish, list } = await makeScene();
  const system = { kind: "system", guildId } as const;
  for (const index of [0, 1, 2]) await wish(index);
  const allow = (wishLimit: number | null) =>
    changeGameProfile(context, system, { wishLimits: { upgrade: { wishLimit } } });
  await allow(4);
  await wish(3);
  await expect(wish(4)).rejects.toThrow(refusal("wishlists.full"));
  await allow(null);
  await wish(4);
  await allow(0);
  await expect(wish(5)).rejects.toThrow(refusal("wishlists.full"));
  expect(await list()).toBe("u0 u1 u2 u3 u4");
});

test("of two wishes at once for the last place of a list, one is made", async () => {
  const { wish, list } = await makeScene();
  await wish(0);
  await wish(1);
  const made = await Promise.allSettled([wish(2), wish(3), wish(4)]);
  expect(made.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected", "rejected"]);
  expect((await list()).split(" ")).toHaveLength(3);
});

test("no list ever holds more than its limits, whatever its member does in which order", async () => {
  const step = fc.oneof(
    fc.record({ act: fc.constant("add"), index: fc.nat(9), kind: fc.constantFrom("upgrade", "trait") }),
    fc.record({ act: fc.constantFrom("remove", "restore"), index: fc.nat(12), kind: fc.constant("") }),
    fc.record({ act: fc.constant("change"), index: fc.nat(12), kind: fc.constantFrom("upgrade", "trait") }),
    fc.record({ act: fc.constant("order"), index: fc.nat(12), kind: fc.constant("") }),
  );
  const run = async (
    steps: readonly { readonly act: string; readonly index: number; readonly kind: string }[],
  ) => {
    const { context, guildId, memberId, aldo, wish } = await makeScene();
    const known: number[] = [];
    const acts: Record<string, (index: number, kind: string) => Promise<unknown>> = {
      add: async (index, kind) => known.push((await wish(index, kind)).wishId),
      remove: (index) => removeWish(context, aldo, { wishId: known[index] ?? 0 }),
      restore: (index) => restoreWish(context, aldo, { wishId: known[index] ?? 0 }),
      change: async (index, kind) =>
        known.push((await changeWish(context, aldo, { wishId: known[index] ?? 0, interest: kind })).wishId),
      order: (index) => orderWish(context, aldo, { wishId: known[index] ?? 0, place: 1 }),
    };
    for (const { act, index, kind } of steps) {
      await acts[act]?.(index, kind).catch((error: Error) => expect(error.name).toBe("Refusal"));
      const open = await listOpenWishes(db, guildId, memberId);
      const count = (key: string) => open.filter(({ interest }) => interest === key).length;
      expect(count("upgrade")).toBeLessThanOrEqual(3);
      expect(count("trait")).toBeLessThanOrEqual(5);
      const reasons = open.map(({ itemId, interest }) => `${itemId} ${interest}`);
      expect(new Set(reasons).size).toBe(reasons.length);
    }
  };
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 25 }), run), { numRuns: 8 });
});

test("a wish is moved among its kind, and changed; for another reason it is one that is new", async () => {
  const { context, aldo, wish, list } = await makeScene();
  await wish(0);
  const { wishId } = await wish(1);
  const trait = await wish(2, "trait", 3);
  await orderWish(context, aldo, { wishId, place: 1 });
  await orderWish(context, aldo, { wishId, place: 1 });
  expect(await list()).toBe("u1 u0 t2");
  context.clock.advance({ hours: 5 });
  const more = await changeWish(context, aldo, { wishId: trait.wishId, quantity: 5, note: "Sword" });
  expect(more).toMatchObject({ quantity: 5, note: "Sword", wishedAt: trait.wishedAt });
  await expect(changeWish(context, aldo, { wishId, quantity: 2 })).rejects.toThrow(
    refusal("wishlists.onlyOne"),
  );
  const other = await changeWish(context, aldo, { wishId, interest: "trait" });
  expect(other.wishId).not.toBe(wishId);
  expect(other.wishedAt).toEqual(context.clock.now());
  expect(await list()).toBe("u0 t2 t1");
});

test("what was taken off comes back as it was for a quarter of an hour, if there is room still", async () => {
  const { context, aldo, wish, list } = await makeScene();
  const { wishId, wishedAt } = await wish(0);
  await wish(1);
  await removeWish(context, aldo, { wishId });
  await expect(removeWish(context, aldo, { wishId })).rejects.toThrow(refusal("wishlists.notOpen"));
  context.clock.advance({ minutes: 15 });
  expect(await restoreWish(context, aldo, { wishId })).toMatchObject({ state: "open", wishedAt });
  expect(await list()).toBe("u0 u1");
  await removeWish(context, aldo, { wishId });
  await wish(2);
  await wish(3);
  await expect(restoreWish(context, aldo, { wishId })).rejects.toThrow(refusal("wishlists.full"));
  context.clock.advance({ minutes: 16 });
  await expect(restoreWish(context, aldo, { wishId })).rejects.toThrow(refusal("wishlists.restoreOver"));
});

test("a locked list is changed by officers alone, from its first moment to its last", async () => {
  const { context, guildId, keeper, aldo, memberId, itemIds, wish, list } = await makeScene();
  const { wishId } = await wish(0);
  const locked = refusal("wishlists.locked");
  const at = (hours: number) => context.clock.now().add({ hours }).toString();
  await lockWishes(context, keeper, { lockedFrom: at(1), lockedUntil: at(3) });
  await wish(1);
  context.clock.advance({ hours: 1 });
  await expect(wish(2)).rejects.toThrow(locked);
  await expect(removeWish(context, aldo, { wishId })).rejects.toThrow(locked);
  await expect(orderWish(context, aldo, { wishId, place: 2 })).rejects.toThrow(locked);
  const itemId = itemIds[5] ?? 0;
  await addWish(context, keeper, { memberId, itemId, quantity: 1, note: null });
  const [entry] = await listAuditEntries(db, guildId, { limit: 1 });
  expect(entry).toMatchObject({ right: "wishlists.edit", memberId });
  context.clock.advance({ hours: 2 });
  await orderWish(context, aldo, { wishId, place: 2 });
  await lockWishes(context, keeper, { lockedFrom: null, lockedUntil: null });
  await expect(removeWish(context, aldo, { wishId })).rejects.toThrow(locked);
  await unlockWishes(context, keeper);
  await removeWish(context, aldo, { wishId });
  expect(await list()).toBe("u1 u5");
});

test("nobody changes the list of somebody else without the right, and of another guild there is none", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const { wishId } = await here.wish(0);
  const second = await here.wish(1);
  const { context } = here;
  const brix = makeActor(here.guildId, "Brix");
  const forbidden = refusal("common.forbidden");
  const [itemId = 0] = here.itemIds;
  const add = { memberId: here.memberId, itemId, quantity: 1, note: null };
  await expect(addWish(context, brix, add)).rejects.toThrow(forbidden);
  await expect(changeWish(context, brix, { wishId, note: "Mine" })).rejects.toThrow(forbidden);
  await expect(groupWishes(context, brix, { wishIds: [wishId, second.wishId] })).rejects.toThrow(forbidden);
  const unknown = refusal("wishlists.notFound");
  await expect(removeWish(context, there.keeper, { wishId })).rejects.toThrow(unknown);
  await expect(addWish(context, there.keeper, add)).rejects.toThrow(refusal("members.notFound"));
  const foreign = addWish(context, there.aldo, { itemId, quantity: 1, note: null });
  await expect(foreign).rejects.toThrow(refusal("items.notFound"));
  await expect(setItemWeight(context, there.keeper, { itemId, weight: 5 })).rejects.toThrow(
    refusal("items.notFound"),
  );
  const system = { kind: "system", guildId: here.guildId } as const;
  const nobody = addWish(context, system, { itemId, quantity: 1, note: null });
  await expect(nobody).rejects.toThrow(refusal("wishlists.noMember"));
});

test("what is retired is nothing to wish for, and whoever wishes for it already keeps the wish", async () => {
  const { context, keeper, itemIds, wish, list } = await makeScene();
  await wish(0);
  for (const itemId of itemIds.slice(0, 2)) await retireItem(context, keeper, { itemId });
  await expect(wish(1)).rejects.toThrow(refusal("wishlists.itemRetired"));
  expect(await list()).toBe("u0");
});

test("somebody who never took part joins the roster by a first wish", async () => {
  const { context, guildId, itemIds } = await makeScene();
  const newcomer = makeActor(guildId, "Dana");
  const { wish } = await addWish(context, newcomer, { itemId: itemIds[0] ?? 0, quantity: 1, note: "Please" });
  expect(wish).toMatchObject({ interest: "upgrade", note: "Please" });
  expect(await listOpenWishes(db, guildId, wish.memberId)).toEqual([wish]);
});
