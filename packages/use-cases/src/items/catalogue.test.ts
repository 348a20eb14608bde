import { transaction } from "@guildhall/db";
import { listAuditEntries } from "@guildhall/db/audit";
import { createItems, listOwnItems } from "@guildhall/db/items";
import { makeClock, makeGuild, makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeActor } from "#use-cases/testing/make-story.ts";
import {
  addItem,
  changeItem,
  mergeItems,
  previewMerge,
  restoreItem,
  retireItem,
  suggestItem,
  undoMerge,
  viewItem,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** An item without anything but a name. */
const bare = {
  category: "other",
  slot: null,
  grade: null,
  iconUrl: null,
  link: null,
  source: null,
  stats: [],
} as const;

/** A guild with somebody who keeps its catalogue, and a member. */
async function makeScene() {
  const context = { db, clock: makeClock() };
  const { guildId } = await makeGuild(db, { game: "throne-and-liberty" });
  const keeper = makeActor(guildId, "Maren", ["items.edit"]);
  const member = makeActor(guildId, "Aldo");
  await makeMember(db, guildId, member);
  const add = (en: string, more: object = {}) =>
    addItem(context, keeper, { ...bare, names: { en }, ...more });
  const wish = (name: string) =>
    suggestItem(context, member, { name, language: "fr", category: "other", link: null });
  const view = (itemId: number) => viewItem(context, member, { itemId, language: "fr" });
  const merge = async (itemId: number, intoItemId: number) => {
    const { previewId } = await previewMerge(context, keeper, { itemId, intoItemId });
    return await mergeItems(context, keeper, { itemId, intoItemId, previewId });
  };
  return { context, guildId, keeper, member, add, wish, view, merge };
}

test("an item is shown with its names, the missing one marked, and with what became of it", async () => {
  const { context, guildId, keeper, add, view } = await makeScene();
  const { itemId } = await add("Dusk", { grade: 42, category: "weapon", slot: "bow" });
  expect(await view(itemId)).toMatchObject({
    shown: { name: "Dusk", language: "en", isFallback: true },
    grade: { key: "epic-2" },
    isEditable: false,
  });
  const changed = { ...bare, names: { en: "Dusk", fr: "Crépuscule" }, grade: 43 };
  await changeItem(context, keeper, { itemId, ...changed });
  await changeItem(context, keeper, { itemId, ...changed });
  const { shown, history } = await view(itemId);
  expect(shown).toMatchObject({ name: "Crépuscule", isFallback: false });
  expect(history.map(({ kind, provider }) => [kind, provider])).toEqual([
    ["changed", null],
    ["added", null],
  ]);
  const [entry] = await listAuditEntries(db, guildId, { limit: 1 });
  expect(entry).toMatchObject({ useCase: "items.changeItem", right: "items.edit" });
  expect(entry?.after.itemFields).toEqual(["names", "category", "slot", "grade"]);
  expect(await listFactNames(db, guildId)).toEqual(Array(2).fill("items.catalogueChanged"));
});

test("a name is taken once, in any language and however it is written, also of two at once", async () => {
  const { context, keeper, add } = await makeScene();
  const made = await Promise.allSettled([add("Épée d’aube"), add("epee D'AUBE")]);
  expect(made.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await expect(add("Other", { names: { de: "ÉPÉE D’AUBE" } })).rejects.toThrow(refusal("items.nameTaken"));
  const { itemId } = await add("Nova");
  const rename = changeItem(context, keeper, { ...bare, itemId, names: { en: "Epee d aube" } });
  await expect(rename).rejects.toThrow(refusal("items.nameTaken"));
  await changeItem(context, keeper, { ...bare, itemId, names: { en: "NOVA" } });
});

test("what members wish for is there once, whoever names it how, and listed when an officer changes it", async () => {
  const { context, guildId, keeper, member, wish, view } = await makeScene();
  const first = await wish("Crépuscule");
  expect(first).toMatchObject({ isNew: true, isListed: false });
  expect(await wish(" crepuscule")).toMatchObject({ itemId: first.itemId, isNew: false });
  const [entry] = await listAuditEntries(db, guildId, { limit: 1 });
  expect(entry).toMatchObject({ useCase: "items.suggestItem", right: null });
  await changeItem(context, keeper, { ...bare, itemId: first.itemId, names: { fr: "Crépuscule" } });
  expect((await view(first.itemId)).item.isListed).toBe(true);
  const forbidden = refusal("common.forbidden");
  await expect(retireItem(context, member, first)).rejects.toThrow(forbidden);
});

test("two members who wish for the same at once find one item", async () => {
  const { guildId, wish } = await makeScene();
  const found = await Promise.all([wish("Nova"), wish("nova")]);
  expect(new Set(found.map(({ itemId }) => itemId)).size).toBe(1);
  expect(await listOwnItems(db, guildId, "throne-and-liberty")).toHaveLength(1);
});

test("nobody wishes for more than ten new items within a day; what is there already costs nothing", async () => {
  const { context, wish } = await makeScene();
  const names = Array.from({ length: 10 }, (_, index) => `Nova ${index}`);
  for (const name of names) await wish(name);
  await expect(wish("One more")).rejects.toThrow(refusal("items.tooManyWishes"));
  await wish("Nova 3");
  context.clock.advance({ hours: 24, seconds: 1 });
  await wish("One more");
});

test("what is retired is back as it was, and twice is once", async () => {
  const { context, guildId, keeper, add, view } = await makeScene();
  const { itemId } = await add("Dusk");
  const { item: before } = await view(itemId);
  await retireItem(context, keeper, { itemId });
  await retireItem(context, keeper, { itemId });
  expect((await view(itemId)).item).toEqual({ ...before, isRetired: true });
  await restoreItem(context, keeper, { itemId });
  expect((await view(itemId)).item).toEqual(before);
  expect(await listFactNames(db, guildId)).toHaveLength(3);
});

test("a wish that is merged is found as the other item, loses no name, and can stand for itself again", async () => {
  const { context, keeper, add, wish, view, merge } = await makeScene();
  const { itemId } = await add("Dusk");
  const wished = await wish("Crépuscule");
  const { item: before } = await view(wished.itemId);
  const { broughtNames } = await merge(wished.itemId, itemId);
  expect(broughtNames).toEqual([{ language: "fr", name: "Crépuscule" }]);
  expect(await view(itemId)).toMatchObject({ mergedHere: [{ shown: { name: "Crépuscule" } }] });
  expect(await view(wished.itemId)).toMatchObject({ mergedInto: { itemId } });
  expect(await wish("crepuscule")).toMatchObject({ itemId, isNew: false });
  await expect(retireItem(context, keeper, wished)).rejects.toThrow(refusal("items.isMerged"));
  await undoMerge(context, keeper, wished);
  expect((await view(wished.itemId)).item).toEqual(before);
  await expect(undoMerge(context, keeper, wished)).rejects.toThrow(refusal("items.notMerged"));
});

test("a merge that was looked at before something changed is not done, and of two at once one is", async () => {
  const { context, keeper, add, wish, merge } = await makeScene();
  const { itemId: intoItemId } = await add("Dusk");
  const { itemId } = await wish("Duskk");
  const { previewId } = await previewMerge(context, keeper, { itemId, intoItemId });
  await changeItem(context, keeper, { ...bare, itemId: intoItemId, names: { en: "Dawn" } });
  const stale = mergeItems(context, keeper, { itemId, intoItemId, previewId });
  await expect(stale).rejects.toThrow(refusal("items.changedMeanwhile"));
  const merging = await Promise.allSettled([merge(itemId, intoItemId), merge(itemId, intoItemId)]);
  expect(merging.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("an item of another guild is not found, nor is its name taken here", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const theirs = await there.add("Dusk");
  const mine = await here.add("Dusk");
  const unknown = refusal("items.notFound");
  const { context, keeper } = here;
  await expect(here.view(theirs.itemId)).rejects.toThrow(unknown);
  await expect(retireItem(context, keeper, theirs)).rejects.toThrow(unknown);
  await expect(here.merge(mine.itemId, theirs.itemId)).rejects.toThrow(unknown);
  await expect(undoMerge(context, keeper, theirs)).rejects.toThrow(unknown);
  const change = { ...bare, itemId: theirs.itemId, names: { en: "Nova" } };
  await expect(changeItem(context, keeper, change)).rejects.toThrow(unknown);
});

test("what all servers share is changed by none, and a wish can turn out to be it", async () => {
  const { context, guildId, keeper, wish, view, merge } = await makeScene();
  const shared = { ...bare, names: { en: `Vesper ${guildId}` }, isListed: true, isRetired: false };
  const made = [{ ...shared, sourceId: `vesper-${guildId}`, provider: "scraper" as const }];
  const ids = await transaction(db, (tx) =>
    createItems(tx, null, { game: "throne-and-liberty", made, now: context.clock.now() }),
  );
  const itemId = ids.get(`vesper-${guildId}`) ?? 0;
  const before = await view(itemId);
  const wished = await wish("Étoile");
  const notOwn = refusal("items.notOwn");
  await expect(changeItem(context, keeper, { ...bare, itemId, names: { en: "Mine" } })).rejects.toThrow(
    notOwn,
  );
  await expect(retireItem(context, keeper, { itemId })).rejects.toThrow(notOwn);
  await expect(merge(itemId, wished.itemId)).rejects.toThrow(notOwn);
  await merge(wished.itemId, itemId);
  const { mergedHere, ...after } = await view(itemId);
  expect({ ...after, mergedHere: [] }).toEqual(before);
  expect(mergedHere).toMatchObject([{ itemId: wished.itemId }]);
  const elsewhere = await makeScene();
  expect(await elsewhere.view(itemId)).toMatchObject({ mergedHere: [] });
});
