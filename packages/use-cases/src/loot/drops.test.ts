import { previewDropsInput, recordDropsInput } from "@guildhall/core/loot";
import { listAuditEntries } from "@guildhall/db/audit";
import { findDrop, listDropsOfBatch } from "@guildhall/db/loot";
import { crashAtEveryStatement, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import type { Context } from "#use-cases/context.ts";
import { makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { makeItem } from "#use-cases/testing/take-item.ts";
import { disenchantDrop } from "./disenchant-drop.ts";
import { previewDrops } from "./preview-drops.ts";
import { recordDrops } from "./record-drops.ts";
import { restoreDrop } from "./restore-drop.ts";
import { undoDrops } from "./undo-drops.ts";
import { voidDrop } from "./void-drop.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** A guild with two bows and a sword, whose event is over since an hour. */
async function makeCatalogue() {
  const story = await makeStory(db);
  const { context } = story;
  const bowId = await makeItem(context, story, "Karnix's Netherbow");
  const twinId = await makeItem(context, story, "Shadow Harvester of Dusk");
  const otherTwinId = await makeItem(context, story, "Shadow Harvester of Dawn");
  context.clock.advance({ hours: 4 });
  return { ...story, bowId, twinId, otherTwinId };
}

const asked = (text: string, more: object = {}) => previewDropsInput.parse({ text, language: "en", ...more });

/** What was read is recorded. */
async function record(
  { context, officer }: Pick<Story, "officer"> & { readonly context: Context },
  text: string,
  { requestId = "the-press", ...more }: { readonly requestId?: string; readonly [key: string]: unknown } = {},
) {
  const { previewId } = await previewDrops(context, officer, asked(text, more));
  const input = recordDropsInput.parse({ text, language: "en", requestId, previewId, ...more });
  return await recordDrops(context, officer, input);
}

test("what dropped is understood by its name, and the event of the last hours is meant", async () => {
  const { context, officer, bowId, event } = await makeCatalogue();
  const preview = await previewDrops(
    context,
    officer,
    asked("2x karnixs netherbow\nSomething else entirely"),
  );
  expect(preview).toMatchObject({
    event: { eventId: event.eventId },
    openCount: 1,
    dropCount: 2,
    lines: [
      { line: 1, count: 2, item: { itemId: bowId, shown: { name: "Karnix's Netherbow" } }, isOpen: false },
      { line: 2, item: null, isOpen: true },
    ],
  });
  context.clock.advance({ hours: 6 });
  expect((await previewDrops(context, officer, asked("Karnix's Netherbow"))).event).toBeNull();
});

test("a name that may mean several is asked back, and written as the officer says", async () => {
  const story = await makeCatalogue();
  const { context, officer, guildId, twinId, otherTwinId, event } = story;
  const preview = await previewDrops(context, officer, asked("Shadow Harvester"));
  expect(preview.openCount).toBe(1);
  const candidates = preview.lines[0]?.candidates.map(({ itemId }) => itemId);
  expect(candidates?.toSorted()).toEqual([twinId, otherTwinId].toSorted());
  await expect(record(story, "Shadow Harvester")).rejects.toEqual(refusal("loot.dropsUnclear"));
  const answers = [{ line: 1, itemId: otherTwinId }];
  const { batchId, dropIds } = await record(story, "Shadow Harvester", { answers });
  expect(await listDropsOfBatch(db, guildId, batchId)).toMatchObject([
    { dropId: dropIds[0], itemId: otherTwinId, eventId: event.eventId, state: "waiting" },
  ]);
});

test("an item of another guild, and no item at all, is nothing that dropped", async () => {
  const story = await makeCatalogue();
  const foreign = (await makeCatalogue()).bowId;
  const answers = [{ line: 1, itemId: foreign }];
  await expect(record(story, "Karnix's Netherbow", { answers })).rejects.toEqual(refusal("items.notFound"));
  await expect(record(story, "---")).rejects.toEqual(refusal("loot.noDrops"));
  const leftOut = [{ line: 1, itemId: null }];
  await expect(record(story, "Karnix's Netherbow", { answers: leftOut })).rejects.toEqual(
    refusal("loot.noDrops"),
  );
  await expect(record(story, Array(6).fill("20x Karnix's Netherbow").join("\n"))).rejects.toEqual(
    refusal("loot.tooManyDrops"),
  );
});

test("what was read is what is written: another list is refused", async () => {
  const { context, officer } = await makeCatalogue();
  const { previewId } = await previewDrops(context, officer, asked("Karnix's Netherbow"));
  const input = { text: "2x Karnix's Netherbow", language: "en", requestId: "the-press", previewId };
  await expect(recordDrops(context, officer, recordDropsInput.parse(input))).rejects.toEqual(
    refusal("loot.dropsChanged"),
  );
});

test("a press that comes again, one after the other or at once, records once", async () => {
  const story = await makeCatalogue();
  const all = await Promise.all([1, 2, 3].map(() => record(story, "3x Karnix's Netherbow")));
  all.push(await record(story, "3x Karnix's Netherbow"));
  expect(all).toEqual(all.map(() => all[0]));
  const entries = await listAuditEntries(db, story.guildId, { limit: 100 });
  expect(entries.filter(({ useCase }) => useCase === "loot.recordDrops")).toHaveLength(1);
});

test("drops are undone at once, unless somebody decided about one of them, and only once", async () => {
  const story = await makeCatalogue();
  const { context, officer, members, guildId } = story;
  const { batchId, dropIds } = await record(story, "3x Karnix's Netherbow");
  const [first = 0, second = 0] = dropIds;
  await disenchantDrop(context, officer, { dropId: first });
  await expect(undoDrops(context, officer, { batchId })).rejects.toEqual(refusal("loot.dropNotFree"));
  await restoreDrop(context, officer, { dropId: first });
  await voidDrop(context, officer, { dropId: second });
  await expect(undoDrops(context, members[0], { batchId })).rejects.toEqual(refusal("common.forbidden"));
  const tries = await Promise.allSettled([1, 2].map(() => undoDrops(context, officer, { batchId })));
  expect(tries.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(tries.find(({ status }) => status === "fulfilled")).toMatchObject({ value: { dropCount: 2 } });
  for (const dropId of dropIds) expect((await findDrop(db, guildId, dropId))?.state).toBe("void");
  const other = await makeCatalogue();
  await expect(undoDrops(other.context, other.officer, { batchId })).rejects.toEqual(
    refusal("loot.batchNotFound"),
  );
});

test("killed at every statement, either all of a list is recorded or nothing", async () => {
  const story = await makeCatalogue();
  const { context, officer, guildId } = story;
  const { previewId } = await previewDrops(context, officer, asked("3x Karnix's Netherbow"));
  const text = "3x Karnix's Netherbow";
  const input = recordDropsInput.parse({ text, language: "en", requestId: "the-press", previewId });
  const isRecorded = async () =>
    (await listAuditEntries(db, guildId, { limit: 100 })).some(
      ({ useCase }) => useCase === "loot.recordDrops",
    );
  const count = await crashAtEveryStatement(
    db,
    (dying) => recordDrops({ ...context, db: dying }, officer, input),
    async () => expect(await isRecorded()).toBe(false),
  );
  expect(count).toBeGreaterThan(5);
  expect((await recordDrops(context, officer, input)).dropIds).toHaveLength(3);
});
