import type { Game } from "@guildhall/core/games";
import { transaction } from "@guildhall/db";
import { createItems, raiseCatalogueVersion } from "@guildhall/db/items";
import { makeClock, makeGuild, makeMember, openTestDatabase } from "@guildhall/db/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { itemsFileOf } from "#use-cases/testing/furnish-items.ts";
import { makeActor } from "#use-cases/testing/make-story.ts";
import {
  importItemsFile,
  listItems,
  mergeItems,
  previewItemsFile,
  previewMerge,
  retireItem,
  searchItems,
  suggestItem,
  undoMerge,
  viewItem,
} from "./index.ts";

const db = await openTestDatabase();

const sheet = [
  "id,name_en,name_fr,name_ko,slot,grade",
  "sword_1,Blade of the Ember Queen,Lame de la reine des braises,,sword,41",
  "sword2h_1,Greatsword of Dusk,Espadon du crépuscule,,sword2h,42",
  "bow_1,Moonlit Arc,,달빛 활,bow,41",
  "ring_1,,Anneau d’aube,,ring,43",
].join("\n");

/** What servers share is in the database of all tests: who looks at it plays a game of its own. */
async function makeScene(game: Game = "throne-and-liberty") {
  const context = { db, clock: makeClock() };
  const { guildId } = await makeGuild(db, { game });
  const keeper = makeActor(guildId, "Maren", ["items.edit"]);
  await makeMember(db, guildId, keeper);
  const bring = async (text: string) => {
    const file = itemsFileOf(text);
    const { previewId } = await previewItemsFile(context, keeper, file);
    await importItemsFile(context, keeper, { ...file, previewId, importKey: "the-import" });
  };
  const search = async (text: string, language: "en" | "fr" | "de" = "fr") =>
    await searchItems(context, keeper, { text, language, limit: 10 });
  const names = async (text: string, language: "en" | "fr" | "de" = "fr") =>
    (await search(text, language)).map(
      ({ shown }) => `${shown.name}${shown.isFallback ? ` (${shown.language})` : ""}`,
    );
  const list = async (filter: Partial<Parameters<typeof listItems>[2]> = {}) =>
    await listItems(context, keeper, { language: "fr", shelf: "listed", page: 1, ...filter });
  const listed = async (filter: Parameters<typeof list>[0] = {}) =>
    (await list(filter)).items.map(({ shown }) => shown.name);
  return { context, guildId, keeper, bring, search, names, list, listed };
}

test("a name is found in the reader's language and in English, with slips and without accents", async () => {
  const { bring, names, search } = await makeScene();
  await bring(sheet);
  expect(await names("reine braise")).toEqual(["Lame de la reine des braises"]);
  expect(await names("ember quen")).toEqual(["Lame de la reine des braises"]);
  expect(await names("dusk greatsword", "de")).toEqual(["Greatsword of Dusk (en)"]);
  expect((await search("crepuscule"))[0]).toMatchObject({ slot: "sword2h", grade: { key: "epic-2" } });
});

test("what has no English name is found by the name that it has, and what players say for short finds its kind", async () => {
  const { bring, names } = await makeScene();
  await bring(sheet);
  expect(await names("anneau", "de")).toEqual(["Anneau d’aube (fr)"]);
  expect(await names("GS")).toContain("Espadon du crépuscule");
});

test("somebody who typed nothing yet sees how the list begins", async () => {
  const { bring, names } = await makeScene("final-fantasy-xiv");
  await bring(sheet);
  expect(await names("", "en")).toEqual([
    "Anneau d’aube (fr)",
    "Blade of the Ember Queen",
    "Greatsword of Dusk",
    "Moonlit Arc",
  ]);
});

test("what changes in the catalogue is found by the next search", async () => {
  const { context, keeper, bring, names, search } = await makeScene();
  expect(await names("ember")).toEqual([]);
  await bring(sheet);
  const [queen] = await search("ember queen");
  if (!queen) throw new Error("It was just imported");
  const wish = { name: "Queen’s Edge", language: "en", category: "weapon", link: null } as const;
  const { itemId } = await suggestItem(context, keeper, wish);
  expect((await search("queens edge"))[0]).toMatchObject({ itemId, isListed: false });
  const merge = { itemId, intoItemId: queen.itemId };
  const { previewId } = await previewMerge(context, keeper, merge);
  await mergeItems(context, keeper, { ...merge, previewId });
  expect((await search("queens edge"))[0]).toMatchObject({ itemId: queen.itemId });
  await retireItem(context, keeper, queen);
  expect(await names("queens edge")).toEqual([]);
  await undoMerge(context, keeper, { itemId });
  expect(await names("queens edge")).toEqual(["Queen’s Edge (en)"]);
});

test("a name that every server shares is found everywhere, one of another server nowhere", async () => {
  const game = "world-of-warcraft";
  const [here, there] = [await makeScene(game), await makeScene(game)];
  const word = `Zyrwynth${here.guildId}`;
  const state = {
    category: "other",
    slot: null,
    grade: null,
    iconUrl: null,
    link: null,
    source: null,
    stats: [],
  } as const;
  const shared = {
    ...state,
    sourceId: word,
    provider: "scraper",
    names: { en: word },
    isListed: true,
    isRetired: false,
  } as const;
  await here.bring(`name\nQorvath ${here.guildId}`);
  await transaction(db, async (tx) => {
    await createItems(tx, null, { game, made: [shared], now: here.context.clock.now() });
    await raiseCatalogueVersion(tx, null, game);
  });
  for (const { names } of [here, there]) expect((await names(word, "en"))[0]).toBe(word);
  expect(await here.names("qorvath", "en")).toEqual([`Qorvath ${here.guildId}`]);
  expect((await there.names("qorvath", "en")).join()).not.toContain("Qorvath");
  const other = { language: "en", shelf: "listed", page: 1, text: "qorvath" } as const;
  const page = await listItems(there.context, there.keeper, other);
  expect(JSON.stringify(page.items)).not.toContain("Qorvath");
});

test("the list comes by name in the reader's language, and by what is asked for", async () => {
  const { context, keeper, bring, list, listed, search } = await makeScene();
  await bring(sheet);
  const mine = { provider: "file" } as const;
  expect(await listed(mine)).toEqual([
    "Anneau d’aube",
    "Espadon du crépuscule",
    "Lame de la reine des braises",
    "Moonlit Arc",
  ]);
  expect(await listed({ ...mine, category: "weapon", grade: 41 })).toEqual([
    "Lame de la reine des braises",
    "Moonlit Arc",
  ]);
  expect(await listed({ ...mine, slot: "ring" })).toEqual(["Anneau d’aube"]);
  expect(await listed({ ...mine, text: "lame", category: "armor" })).toEqual([]);
  expect(await list({ ...mine, page: 2 })).toMatchObject({ items: [], total: 4, pageCount: 1 });
  await suggestItem(context, keeper, { name: "Vesper", language: "fr", category: "other", link: null });
  expect(await listed({ shelf: "wished" })).toEqual(["Vesper"]);
  const [arc] = await search("moonlit");
  if (!arc) throw new Error("It was just imported");
  await retireItem(context, keeper, arc);
  expect(await listed({ ...mine, shelf: "retired" })).toEqual(["Moonlit Arc"]);
  expect(await listed({ ...mine, text: "moonlit" })).toEqual([]);
});

test("however items are merged, every name that there was still leads to one of them", async () => {
  const { context, keeper, bring, search } = await makeScene();
  const letters = ["Aurelth", "Brondek", "Cyvarn", "Drovash", "Eskilun"] as const;
  await bring(`name\n${letters.join("\n")}`);
  const idOf = new Map<string, number>();
  for (const name of letters) idOf.set(name, (await search(name))[0]?.itemId ?? 0);
  const step = fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters), fc.boolean());
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 4 }), async (steps) => {
      for (const [one, other, isUndo] of steps) {
        const merge = { itemId: idOf.get(one) ?? 0, intoItemId: idOf.get(other) ?? 0 };
        const doing = isUndo
          ? undoMerge(context, keeper, merge)
          : previewMerge(context, keeper, merge).then(({ previewId }) =>
              mergeItems(context, keeper, { ...merge, previewId }),
            );
        await doing.catch(expectRefusal);
      }
      for (const name of letters) {
        const [found] = await search(name);
        const view = await viewItem(context, keeper, { itemId: found?.itemId ?? 0, language: "en" });
        expect(view.mergedInto).toBeNull();
      }
    }),
    { numRuns: 12 },
  );
});

/** A merge that cannot be is refused, and nothing else goes wrong. */
function expectRefusal(error: unknown): void {
  expect(error).toMatchObject({ name: "Refusal" });
}
