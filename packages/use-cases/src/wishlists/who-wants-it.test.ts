import { transaction } from "@guildhall/db";
import { saveNewDrop } from "@guildhall/db/loot";
import { findMember } from "@guildhall/db/members";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { changeSettings } from "#use-cases/settings/index.ts";
import { makeWishers } from "#use-cases/testing/make-wishers.ts";
import { addWish, saveRules, viewItemWishes, viewRules } from "./index.ts";

const db = await openTestDatabase();
const language = "en";

/** A guild where interest, place and age decide, and nobody is kept out. */
async function makeScene() {
  const wishers = await makeWishers(db);
  const { context, keeper, guildId, memberId, itemOf, wishAs } = wishers;
  const { version } = (await viewRules(context, keeper)).inForce;
  const criteria = [
    { kind: "interest" as const, order: ["upgrade", "trait", "lithograph"] },
    { kind: "wishRank" as const, bands: [] },
    { kind: "wishedAt" as const },
  ];
  await saveRules(context, keeper, { name: "Ours", rules: { gates: [], criteria }, seenVersion: version });
  const wish = (index: number, more: { readonly interest?: string } = {}) =>
    addWish(context, wishers.brix, { itemId: itemOf(index), quantity: 1, note: null, ...more });
  const drop = async (index: number, state: "waiting" | "void") => {
    const houseId = (await findMember(db, guildId, memberId))?.houseId ?? 0;
    const fallen = { houseId, itemId: itemOf(index), state, droppedAt: context.clock.now() } as const;
    await transaction(db, (tx) => saveNewDrop(tx, guildId, fallen));
  };
  return { ...wishers, wish, wishAs, drop };
}

test("whoever wishes reads how many others want it, the own place once the wish counts, and what fell", async () => {
  const { context, aldo, wish, wishAs, drop } = await makeScene();
  await wishAs(aldo, 0);
  await drop(0, "waiting");
  await drop(0, "void");
  context.clock.advance({ hours: 1 });
  const { conflict } = await wish(0, { interest: "trait" });
  const countsFrom = context.clock.now().add({ hours: 72 });
  expect(conflict).toEqual({ otherCount: 1, place: 2, failures: [], dropCount: 1, countsFrom });
  expect((await wish(1)).conflict).toMatchObject({ otherCount: 0, place: 1, dropCount: 0 });
});

test("a gate that keeps somebody out leaves no place", async () => {
  const { context, keeper, wish } = await makeScene();
  const { inForce } = await viewRules(context, keeper);
  const gates = [{ kind: "daysInGuild" as const, days: 300 }];
  await saveRules(context, keeper, {
    name: "Ours",
    rules: { ...inForce.rules, gates },
    seenVersion: inForce.version,
  });
  expect((await wish(0)).conflict).toMatchObject({
    otherCount: 0,
    place: null,
    failures: [{ code: "daysInGuild" }],
  });
});

test("who wants an item is shown in the order in which it would be given, and who wished too late after that", async () => {
  const { context, aldo, keeper, brix, brixId, memberId, itemOf, wish, wishAs } = await makeScene();
  await wishAs(aldo, 0, { interest: "trait" });
  context.clock.advance({ hours: 72 });
  await wish(0);
  const read = (actor: typeof aldo) => viewItemWishes(context, actor, { itemId: itemOf(0), language });
  const early = await read(brix);
  expect(early.wishes.map((one) => one.memberId)).toEqual([brixId, memberId]);
  expect([early.ranking?.places.map((place) => place.memberId), early.ownPlace]).toEqual([[memberId], null]);
  context.clock.advance({ hours: 72 });
  const late = await read(brix);
  expect([late.ranking?.places.map((place) => place.memberId), late.ownPlace]).toEqual([
    [brixId, memberId],
    1,
  ]);
  expect((await read(keeper)).ownPlace).toBeNull();
});

test("where lists are private a member reads the own wish and place, and how many others there are", async () => {
  const { context, guildId, aldo, brixId, itemOf, brix, wish, wishAs } = await makeScene();
  const system = { kind: "system", guildId } as const;
  await wishAs(aldo, 0);
  await wish(0);
  await changeSettings(context, system, { changes: { "wishlists.isPublic": false } });
  context.clock.advance({ hours: 72 });
  const view = await viewItemWishes(context, brix, { itemId: itemOf(0), language });
  expect(view).toMatchObject({ memberCount: 2, ranking: null, ownPlace: 2, isPublic: false });
  expect(view.wishes.map((one) => one.memberId)).toEqual([brixId]);
});
