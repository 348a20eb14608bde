import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { changeSettings } from "#use-cases/settings/index.ts";
import { makeActor } from "#use-cases/testing/make-story.ts";
import { makeWishers, type Wishers } from "#use-cases/testing/make-wishers.ts";
import {
  lockWishes,
  orderWish,
  removeWish,
  setItemWeight,
  viewDemand,
  viewOwnWishes,
  viewWishesOf,
  viewWishMatrix,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });
const language = "en";

/** Aldo wants two things, of which Brix wants one too. */
async function makeScene() {
  const wishers = await makeWishers(db);
  const { aldo, brix, wishAs } = wishers;
  const first = await wishAs(aldo, 0);
  await wishAs(brix, 1);
  const second = await wishAs(aldo, 1);
  return { ...wishers, first, second };
}

async function makePrivate({ context, guildId }: Wishers) {
  const system = { kind: "system", guildId } as const;
  await changeSettings(context, system, { changes: { "wishlists.isPublic": false } });
}

test("the own list shows limits, places, from when each wish counts, and how many others want the same", async () => {
  const scene = await makeScene();
  const { context, keeper, aldo, first, second, itemOf } = scene;
  await setItemWeight(context, keeper, { itemId: itemOf(1), weight: 5 });
  const view = () => viewOwnWishes(context, aldo, { language });
  const { kinds, minimumAgeHours, ...list } = await view();
  expect(
    kinds.map(({ key, wishLimit, takesQuantity, wishes }) => [key, wishLimit, takesQuantity, wishes.length]),
  ).toEqual([
    ["upgrade", 3, false, 2],
    ["trait", 5, true, 0],
    ["lithograph", null, false, 0],
  ]);
  expect(kinds[0]?.wishes).toMatchObject([
    { rank: 1, countedRank: null, otherCount: 0, item: { weight: 1, shown: { name: "Relic 0" } } },
    { rank: 2, countedRank: null, otherCount: 1, item: { weight: 5, shown: { name: "Relic 1" } } },
  ]);
  expect(kinds[0]?.wishes[0]?.countsFrom).toEqual(first.wishedAt.add({ hours: minimumAgeHours }));
  expect(list).toMatchObject({ ended: [], lock: null, isLocked: false, changedAt: context.clock.now() });
  context.clock.advance({ hours: minimumAgeHours });
  await orderWish(context, aldo, { wishId: second.wishId, place: 1 });
  expect((await view()).kinds[0]?.wishes).toMatchObject([
    { wishId: second.wishId, rank: 1, countedRank: 2 },
    { wishId: first.wishId, rank: 2, countedRank: 1 },
  ]);
  await removeWish(context, aldo, first);
  await lockWishes(context, keeper, { lockedFrom: null, lockedUntil: null });
  expect(await view()).toMatchObject({ isLocked: true, ended: [{ wishId: first.wishId, state: "removed" }] });
});

test("somebody who never wished has an empty list, and reading it makes nobody a member", async () => {
  const { context, guildId } = await makeScene();
  const dana = makeActor(guildId, "Dana");
  const { member, kinds } = await viewOwnWishes(context, dana, { language });
  expect([member, kinds.flatMap(({ wishes }) => wishes)]).toEqual([null, []]);
});

test("what most want is first, with everybody who wants it once", async () => {
  const scene = await makeScene();
  const { context, aldo, wishAs, itemOf } = scene;
  await wishAs(aldo, 1, { interest: "trait" });
  const asked = { language, limit: 25, isForEverybody: true } as const;
  const { demands, itemCount } = await viewDemand(context, aldo, asked);
  expect(demands.map(({ item, wishers }) => [item.itemId, wishers.map(({ name }) => name)])).toEqual([
    [itemOf(1), ["Brix", "Aldo"]],
    [itemOf(0), ["Aldo"]],
  ]);
  expect(itemCount).toBe(2);
});

test("the matrix has a row for each who wants something, and of each what and where", async () => {
  const { context, brix, itemOf } = await makeScene();
  const { members, items } = await viewWishMatrix(context, brix, { language });
  expect(members.map(({ name, wishes }) => [name, wishes.map(({ itemId, rank }) => [itemId, rank])])).toEqual(
    [
      [
        "Aldo",
        [
          [itemOf(0), 1],
          [itemOf(1), 2],
        ],
      ],
      ["Brix", [[itemOf(1), 1]]],
    ],
  );
  expect(items.map(({ itemId, memberCount }) => [itemId, memberCount])).toEqual([
    [itemOf(1), 2],
    [itemOf(0), 1],
  ]);
});

test("private lists are read by their owners and by whoever may; how many want a thing stays known", async () => {
  const scene = await makeScene();
  const { context, guildId, aldo, brix, memberId, brixId, itemOf } = scene;
  await makePrivate(scene);
  const officer = makeActor(guildId, "Maren", ["wishlists.view-private"]);
  await expect(viewWishesOf(context, brix, { memberId, language })).rejects.toThrow(
    refusal("wishlists.private"),
  );
  expect((await viewWishesOf(context, brix, { memberId: brixId, language })).member?.name).toBe("Brix");
  expect((await viewWishesOf(context, officer, { memberId, language })).member?.name).toBe("Aldo");
  const { members, items } = await viewWishMatrix(context, brix, { language });
  expect([members.map(({ name }) => name), items.map(({ itemId }) => itemId)]).toEqual([
    ["Brix"],
    [itemOf(1)],
  ]);
  expect((await viewWishMatrix(context, officer, { language })).members).toHaveLength(2);
  const demand = async (actor: typeof aldo, isForEverybody: boolean) => {
    const { demands } = await viewDemand(context, actor, { language, limit: 25, isForEverybody });
    return demands.map(({ memberCount, wishers }) => [memberCount, wishers.length]);
  };
  const counts = [
    [2, 0],
    [1, 0],
  ];
  expect([await demand(aldo, false), await demand(officer, true)]).toEqual([counts, counts]);
  expect(await demand(officer, false)).toEqual([
    [2, 2],
    [1, 1],
  ]);
  const own = await viewOwnWishes(context, aldo, { language });
  expect(own.kinds[0]?.wishes.map(({ otherCount }) => otherCount)).toEqual([0, 1]);
});

test("in a public guild everybody reads every list, and only officers may change one", async () => {
  const { context, brix, keeper, memberId } = await makeScene();
  const read = (actor: typeof brix) => viewWishesOf(context, actor, { memberId, language });
  expect([(await read(brix)).isEditable, (await read(keeper)).isEditable]).toEqual([false, true]);
  const [there] = [await makeScene()];
  const elsewhere = viewWishesOf(context, there.keeper, { memberId, language });
  await expect(elsewhere).rejects.toThrow(refusal("members.notFound"));
});
