import { transaction } from "@guildhall/db";
import { createItems, listOwnItems } from "@guildhall/db/items";
import { dumpGuild, makeClock, makeGuild, makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { itemsFileOf } from "#use-cases/testing/furnish-items.ts";
import { makeActor } from "#use-cases/testing/make-story.ts";
import {
  changeItem,
  importItemsFile,
  listCatalogueRuns,
  mergeItems,
  previewItemsFile,
  previewMerge,
  suggestItem,
  undoCatalogueRun,
  viewCatalogueRun,
  viewItem,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });
const game = "throne-and-liberty";

const sheet = [
  "id,name_en,name_fr,slot,grade,source",
  "sword_1,Dusk,Crépuscule,sword,41,Ember Warden",
  "ring_1,Dawn,Aube,ring,42,",
  ",Nova,,orb,,",
].join("\n");

async function makeScene() {
  const context = { db, clock: makeClock() };
  const { guildId } = await makeGuild(db, { game });
  const keeper = makeActor(guildId, "Maren", ["items.edit"]);
  await makeMember(db, guildId, keeper);
  let presses = 0;
  const bring = async (text: string, isWhole = false) => {
    const file = { ...itemsFileOf(text), isWhole };
    const { previewId } = await previewItemsFile(context, keeper, file);
    presses += 1;
    return await importItemsFile(context, keeper, { ...file, previewId, importKey: `import-${presses}` });
  };
  const list = () => listOwnItems(db, guildId, game);
  const names = async () => (await list()).map((item) => `${item.isRetired ? "~" : ""}${item.names.en}`);
  return { context, guildId, keeper, bring, list, names };
}

test("a file comes in as it was shown, and its run tells what it did", async () => {
  const { context, keeper, bring, list } = await makeScene();
  const shown = await previewItemsFile(context, keeper, itemsFileOf(`${sheet}\n,,,,,`));
  expect(shown).toMatchObject({ foundCount: 3, counts: { added: 3, changed: 0 }, problems: [] });
  const { runId } = await bring(`${sheet}\nbow_1,,,bow,,`);
  expect(await list()).toMatchObject([
    { sourceId: "sword_1", names: { en: "Dusk", fr: "Crépuscule" }, category: "weapon", grade: 41 },
    { sourceId: "ring_1", category: "accessory", source: null },
    { sourceId: "own:nova", slot: "orb", provider: "file", isListed: true },
  ]);
  const { run, errors, changes } = await viewCatalogueRun(context, keeper, { runId });
  expect(run).toMatchObject({ state: "done", seen: 3, added: 3, errorCount: 1, askedByName: "Maren" });
  expect(errors).toEqual([{ place: "5", code: "noName" }]);
  expect(changes.map(({ kind, after }) => `${kind} ${after.names.en}`)).toEqual([
    "added Dusk",
    "added Dawn",
    "added Nova",
  ]);
  expect((await listCatalogueRuns(context, keeper)).runs).toEqual([run]);
});

test("the same file twice changes nothing, and the same press twice is one run", async () => {
  const { context, keeper, bring, list } = await makeScene();
  const file = itemsFileOf(sheet);
  const { previewId } = await previewItemsFile(context, keeper, file);
  const press = { ...file, previewId, importKey: "one-press" };
  const runs = await Promise.all([1, 2].map(() => importItemsFile(context, keeper, press)));
  expect(new Set(runs.map(({ runId }) => runId)).size).toBe(1);
  const before = await list();
  await expect(bring(sheet)).rejects.toThrow(refusal("items.fileChangesNothing"));
  expect(await list()).toEqual(before);
});

test("an import that is taken back leaves the catalogue as it was, to the last name", async () => {
  const { context, guildId, keeper, bring, list } = await makeScene();
  await bring(sheet);
  await suggestItem(context, keeper, { name: "Vesper", language: "en", category: "other", link: null });
  const before = await list();
  const rows = (await dumpGuild(db, guildId)).filter((row) => /^items |^item_names /.test(row));
  const { runId } = await bring(
    "id,name_en,name_de,grade\nsword_1,Duskfall,Dämmerung,43\n,Vesper,,41\n,New,,",
    true,
  );
  expect(await list()).not.toEqual(before);
  const { undo } = await viewCatalogueRun(context, keeper, { runId });
  expect([undo?.removed.length, undo?.restored.length, undo?.left]).toEqual([1, 4, []]);
  await undoCatalogueRun(context, keeper, { runId });
  expect(await list()).toEqual(before);
  const after = (await dumpGuild(db, guildId)).filter((row) => /^items |^item_names /.test(row));
  const bare = (all: readonly string[]) => all.map((row) => row.replace(/"id":\d+,/, "")).toSorted();
  expect(bare(after)).toEqual(bare(rows));
  expect((await viewCatalogueRun(context, keeper, { runId })).run.state).toBe("undone");
  const itemId = before[0]?.itemId ?? 0;
  const { history } = await viewItem(context, keeper, { itemId, language: "en" });
  expect(history.map(({ kind, isUndone }) => [kind, isUndone])).toEqual([
    ["changed", true],
    ["added", false],
  ]);
});

test("taking an import back leaves what was changed or used since, and says so", async () => {
  const { context, keeper, bring, list, names } = await makeScene();
  const { runId } = await bring(`${sheet}\nring_2,Noon,,ring,,`);
  const [sword, , nova] = await list();
  if (!sword || !nova) throw new Error("They were just imported");
  const { itemId, names: named, ...details } = sword;
  await changeItem(context, keeper, { ...details, itemId, names: { ...named, en: "Duskfall" } });
  const wish = { name: "Nvoa", language: "en", category: "other", link: null } as const;
  const merge = {
    itemId: (await suggestItem(context, keeper, wish)).itemId,
    intoItemId: nova.itemId,
  };
  const { previewId } = await previewMerge(context, keeper, merge);
  await mergeItems(context, keeper, { ...merge, previewId });
  const { left, removed } = await undoCatalogueRun(context, keeper, { runId });
  expect(left.map(({ names: { en } }) => en)).toEqual(["Duskfall", "Nova"]);
  expect(removed.map(({ names: { en } }) => en)).toEqual(["Dawn", "Noon"]);
  expect(await names()).toEqual(["Duskfall", "Nova", "Nvoa"]);
});

test("of two officers who take one import back at once, one does", async () => {
  const { context, keeper, bring } = await makeScene();
  const { runId } = await bring(sheet);
  const undoing = await Promise.allSettled([1, 2].map(() => undoCatalogueRun(context, keeper, { runId })));
  expect(undoing.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await expect(undoCatalogueRun(context, keeper, { runId })).rejects.toThrow(refusal("items.runNotUndoable"));
});

test("a whole list retires what it lacks, and is not believed where it lacks too much", async () => {
  const { bring, names } = await makeScene();
  await bring(sheet);
  await expect(bring("id,name\nsword_1,Dusk 2", true)).rejects.toThrow(refusal("items.fileShrunken"));
  await bring("id,name\nsword_1,Dusk\nring_1,Dawn", true);
  expect(await names()).toEqual(["Dusk", "Dawn", "~Nova"]);
  await bring(sheet);
  expect(await names()).toEqual(["Dusk", "Dawn", "Nova"]);
});

test("a file that was looked at before something changed is not imported", async () => {
  const { context, keeper, bring } = await makeScene();
  const file = itemsFileOf(sheet);
  const { previewId } = await previewItemsFile(context, keeper, file);
  await bring("id,name\nsword_1,Dusk");
  const stale = importItemsFile(context, keeper, { ...file, previewId, importKey: "too-late" });
  await expect(stale).rejects.toThrow(refusal("items.fileChanged"));
});

test("of the catalogue that all servers share, a file changes nothing", async () => {
  const { context, keeper, names } = await makeScene();
  const state = {
    category: "other",
    slot: null,
    grade: null,
    iconUrl: null,
    link: null,
    source: null,
    stats: [],
  } as const;
  const sourceId = `shared-${keeper.guildId}`;
  const shared = {
    ...state,
    sourceId,
    provider: "scraper",
    names: { en: sourceId },
    isListed: true,
    isRetired: false,
  } as const;
  await transaction(db, (tx) => createItems(tx, null, { game, made: [shared], now: context.clock.now() }));
  const shown = await previewItemsFile(
    context,
    keeper,
    itemsFileOf(`id,name\n${sourceId},Mine\n,${sourceId}`),
  );
  expect(shown.shared.map(({ line }) => line)).toEqual([2, 3]);
  expect(shown.foundCount).toBe(0);
  expect(await names()).toEqual([]);
});

test("a run of another guild is not found", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const { runId } = await there.bring(sheet);
  const unknown = refusal("items.runNotFound");
  await expect(viewCatalogueRun(here.context, here.keeper, { runId })).rejects.toThrow(unknown);
  await expect(undoCatalogueRun(here.context, here.keeper, { runId })).rejects.toThrow(unknown);
  expect((await listCatalogueRuns(here.context, here.keeper)).runs).toEqual([]);
  expect(await here.names()).toEqual([]);
});
