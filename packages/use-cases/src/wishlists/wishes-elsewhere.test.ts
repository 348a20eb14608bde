import { rights, toHundredths } from "@guildhall/core";
import { openTestDatabase } from "@guildhall/db/testing";
import { listEndedWishes, listOpenWishes } from "@guildhall/db/wishlists";
import { expect, test } from "vitest";
import { adjustPoints, endSeason, previewSeasonEnd, undoSeasonEnd } from "#use-cases/dkp/index.ts";
import {
  mergeItems,
  previewMerge as previewItems,
  undoCatalogueRun,
  undoMerge as undoItems,
  viewCatalogueRun,
} from "#use-cases/items/index.ts";
import { addUnlinkedMember, mergeMembers, previewMerge, undoMerge } from "#use-cases/members/index.ts";
import { eraseMember, exportMember } from "#use-cases/privacy/index.ts";
import { bringItems } from "#use-cases/testing/furnish-items.ts";
import { makeActor } from "#use-cases/testing/make-story.ts";
import { makeWishers, type Wishers } from "#use-cases/testing/make-wishers.ts";
import { addWish, groupWishes, orderWish, removeWish } from "./index.ts";
import { listCountedWishes } from "./list-counted-wishes.ts";

const db = await openTestDatabase();

async function mergeInto({ context, keeper, itemOf }: Wishers, index: number, into: number) {
  const merge = { itemId: itemOf(index), intoItemId: itemOf(into) };
  const { previewId } = await previewItems(context, keeper, merge);
  await mergeItems(context, keeper, { ...merge, previewId });
}

test("wishes for what turns out to be another item are wishes for that one, and come back with it", async () => {
  const wishers = await makeWishers(db);
  const { context, guildId, keeper, aldo, brix, itemOf, wishAs, list, brixId } = wishers;
  await wishAs(aldo, 0);
  await wishAs(aldo, 1);
  await wishAs(brix, 2);
  await mergeInto(wishers, 0, 1);
  await mergeInto(wishers, 1, 2);
  expect([await list(), await list(brixId)]).toEqual(["u2 u2", "u2"]);
  const cutoff = context.clock.now();
  const counted = await listCountedWishes(db, guildId, { itemId: itemOf(0), cutoff });
  expect(counted.map(({ memberId }) => memberId)).toHaveLength(2);
  await expect(wishAs(aldo, 0)).rejects.toMatchObject({ code: "wishlists.wishedAlready" });
  await undoItems(context, keeper, { itemId: itemOf(1) });
  expect([await list(), await list(brixId)]).toEqual(["u1 u1", "u2"]);
  await undoItems(context, keeper, { itemId: itemOf(0) });
  expect([await list(), await list(brixId)]).toEqual(["u0 u1", "u2"]);
});

test("an item that a file brought stays when the file is taken back, if somebody ever wished for it", async () => {
  const { context, guildId, keeper, aldo } = await makeWishers(db);
  const runId = await bringItems(context, keeper, "Nova");
  const { changes } = await viewCatalogueRun(context, keeper, { runId });
  const { wish } = await addWish(context, aldo, { itemId: changes[0]?.itemId ?? 0, quantity: 1, note: null });
  await removeWish(context, aldo, wish);
  const { removed, left } = await undoCatalogueRun(context, keeper, { runId });
  expect([removed.length, left.map(({ itemId }) => itemId)]).toEqual([0, [wish.itemId]]);
  expect(await listEndedWishes(db, guildId, { memberId: wish.memberId, limit: 1 })).toHaveLength(1);
});

test("wishes of two rows that are one person are one list, and part again as they were", async () => {
  const wishers = await makeWishers(db);
  const { context, guildId, keeper, aldo, memberId, itemOf, wishAs, list } = wishers;
  const { memberId: mergedMemberId } = await addUnlinkedMember(context, keeper, { name: "Aldo alt" });
  const wishFor = async (index: number) => {
    const wanted = { memberId: mergedMemberId, itemId: itemOf(index), quantity: 1, note: null };
    return (await addWish(context, keeper, wanted)).wish;
  };
  await wishAs(aldo, 0);
  await wishFor(1);
  const second = await wishFor(2);
  await orderWish(context, keeper, { wishId: second.wishId, place: 1 });
  const before = [await list(), await list(mergedMemberId)];
  expect(before).toEqual(["u0", "u2 u1"]);
  const preview = await previewMerge(context, keeper, { mergedMemberId, memberId });
  expect(preview.wishCount).toBe(2);
  await mergeMembers(context, keeper, { mergedMemberId, memberId, previewId: preview.previewId });
  expect([await list(), await list(mergedMemberId)]).toEqual(["u0 u2 u1", ""]);
  const cutoff = context.clock.now();
  const [counted] = await listCountedWishes(db, guildId, { itemId: itemOf(1), cutoff });
  expect(counted).toMatchObject({ memberId, rank: 3 });
  await undoMerge(context, keeper, { mergedMemberId });
  expect([await list(), await list(mergedMemberId)]).toEqual(before);
});

test("a season ends with its wishes or without, and taking its end back brings them back", async () => {
  const wishers = await makeWishers(db);
  const { context, guildId, aldo, memberId, wishAs } = wishers;
  const leader = makeActor(guildId, "Maren", rights);
  const lines = [{ memberId, amount: toHundredths(5_00) }];
  await adjustPoints(context, leader, { slipId: "slip-of-wishes", lines, reason: "Siege" });
  await wishAs(aldo, 0);
  const { wishId } = await wishAs(aldo, 1);
  await removeWish(context, aldo, { wishId });
  const end = async (archivesWishes: boolean) => {
    const { season, previewId, wishCount } = await previewSeasonEnd(context, leader, { carry: {} });
    const read = { carry: {}, previewId, seasonNumber: season.number };
    return { wishCount, ...(await endSeason(context, leader, { ...read, archivesWishes })) };
  };
  const before = await listOpenWishes(db, guildId, memberId);
  expect((await end(false)).wishCount).toBe(1);
  expect(await listOpenWishes(db, guildId, memberId)).toEqual(before);
  context.clock.advance({ hours: 1 });
  const { seasonId } = await end(true);
  expect(await listOpenWishes(db, guildId, memberId)).toEqual([]);
  await wishAs(aldo, 2);
  await undoSeasonEnd(context, leader, { seasonId });
  expect(await listOpenWishes(db, guildId, memberId)).toMatchObject([...before, { position: 1 }]);
});

test("whoever is erased leaves no wish, and reads the own ones in the export", async () => {
  const { context, guildId, aldo, memberId, wishAs } = await makeWishers(db);
  const wishes = [await wishAs(aldo, 0), await wishAs(aldo, 1)];
  await groupWishes(context, aldo, { wishIds: wishes.map(({ wishId }) => wishId) });
  const leader = makeActor(guildId, "Maren", rights);
  const { guilds } = await exportMember(context, leader, { memberId });
  expect(guilds[0]?.rows).toMatchObject({ wishes: wishes.map(({ itemId }) => ({ itemId: String(itemId) })) });
  await eraseMember(context, leader, { memberId, typedName: "Aldo" });
  expect(await listOpenWishes(db, guildId, memberId)).toEqual([]);
});
