import { listLootHistoryInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { saveNewDrop } from "@guildhall/db/loot";
import { makeGuild, makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { addUnlinkedMember, mergeMembers, previewMerge } from "#use-cases/members/index.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { settleNow } from "#use-cases/testing/settle-now.ts";
import { makeItem } from "#use-cases/testing/take-item.ts";
import { awardByHand, markHanded, refundAward, viewAward } from "./awards/index.ts";
import { bankDrop } from "./bank/index.ts";
import { listDrops } from "./list-drops.ts";
import { listLootHistory } from "./list-loot-history.ts";
import { viewItemStock } from "./view-item-stock.ts";

const db = await openTestDatabase();
const language = "en" as const;
const asked = (more: object = {}) => listLootHistoryInput.parse({ language, ...more });

/** Aldo got a blade at the event and a ring a day later; a shield waits. */
async function makeHistory() {
  const story = await makeStory(db);
  const { context, guildId, officer, event } = story;
  const aldo = await makeMember(db, guildId, { name: "Aldo" });
  const brix = await addUnlinkedMember(context, officer, { name: "Brix" });
  const drop = async (name: string, eventId: number | null = null) => {
    const itemId = await makeItem(context, story, name);
    const fallen = { houseId: aldo.houseId, itemId, eventId, droppedAt: context.clock.now() };
    const state = { state: "waiting", recordedByMemberId: null, batchId: null } as const;
    const dropId = await transaction(db, (tx) => saveNewDrop(tx, guildId, { ...fallen, ...state }));
    return { itemId, dropId };
  };
  const give = async (dropId: number, memberId: number) =>
    (await awardByHand(context, officer, { dropId, memberId, isOffer: false, reason: "Asked" })).awardId;
  context.clock.advance({ hours: 2 });
  const blade = await drop("Blade", event.eventId);
  const bladeAward = await give(blade.dropId, aldo.memberId);
  context.clock.advance({ hours: 24 });
  const ring = await drop("Ring");
  const ringAward = await give(ring.dropId, brix.memberId);
  const shield = await drop("Shield");
  return { ...story, aldo, brix, blade, ring, shield, bladeAward, ringAward };
}

test("what is not handed over is listed from the oldest on, and gone once it is", async () => {
  const { context, officer, members, aldo, brix, blade, ring, shield, bladeAward, event } =
    await makeHistory();
  const { rows, nextAfterDropId } = await listDrops(context, members[0], { language });
  expect(rows).toMatchObject([
    {
      dropId: blade.dropId,
      state: "awarded",
      item: { shown: { name: "Blade" } },
      member: { memberId: aldo.memberId, name: "Aldo" },
      event: { title: "Siege" },
    },
    { dropId: ring.dropId, member: { name: "Brix" }, event: null },
    { dropId: shield.dropId, state: "waiting", award: null, member: null },
  ]);
  expect(nextAfterDropId).toBeNull();
  await markHanded(context, officer, { awardId: bladeAward });
  const left = await listDrops(context, members[0], { language, afterDropId: ring.dropId });
  expect(left.rows.map(({ dropId }) => dropId)).toEqual([shield.dropId]);
  const ofEvent = await listDrops(context, members[0], { language, eventId: event.eventId });
  expect(ofEvent.rows).toEqual([]);
  const ofItem = await listDrops(context, members[0], { language, itemId: ring.itemId });
  expect(ofItem.rows.map(({ dropId }) => dropId)).toEqual([ring.dropId]);
  const ofBrix = await listDrops(context, members[0], { language, memberId: brix.memberId });
  expect(ofBrix.rows.map(({ dropId }) => dropId)).toEqual([ring.dropId]);
});

test("history is found by member, item, event, state and day, the latest first, page by page", async () => {
  const { context, officer, members, aldo, blade, ring, bladeAward, ringAward, event } = await makeHistory();
  const find = async (more: object = {}) =>
    (await listLootHistory(context, members[0], asked(more))).rows.map(({ awardId }) => awardId);
  expect(await find()).toEqual([ringAward, bladeAward]);
  expect(await find({ memberId: aldo.memberId })).toEqual([bladeAward]);
  expect(await find({ itemId: ring.itemId })).toEqual([ringAward]);
  expect(await find({ eventId: event.eventId })).toEqual([bladeAward]);
  expect(await find({ dropId: ring.dropId })).toEqual([ringAward]);
  await refundAward(context, officer, { awardId: ringAward, reason: null });
  expect(await find({ states: ["awarded"] })).toEqual([bladeAward]);
  const first = await listLootHistory(context, members[0], asked({ limit: 1 }));
  expect(first.nextBeforeAwardId).toBe(ringAward);
  expect(await find({ limit: 1, beforeAwardId: ringAward })).toEqual([bladeAward]);
  const today = context.clock.now().toZonedDateTimeISO("UTC").toPlainDate();
  expect(await find({ fromOn: today.toString() })).toEqual([ringAward]);
  expect(await find({ untilOn: today.subtract({ days: 1 }).toString() })).toEqual([bladeAward]);
  expect(await find({ itemId: blade.itemId, memberId: aldo.memberId })).toEqual([bladeAward]);
});

test("whoever goes on as another member takes the loot along", async () => {
  const { context, system, officer, aldo, brix, bladeAward, ringAward } = await makeHistory();
  const merge = { memberId: aldo.memberId, mergedMemberId: brix.memberId };
  const { previewId } = await previewMerge(context, system, merge);
  await mergeMembers(context, system, { ...merge, previewId });
  const { rows } = await listLootHistory(context, officer, asked({ memberId: aldo.memberId }));
  expect(rows.map(({ awardId, member }) => [awardId, member?.name])).toEqual([
    [ringAward, "Aldo"],
    [bladeAward, "Aldo"],
  ]);
});

test("one award tells what happened to it and by whom; another guild knows nothing of it", async () => {
  const { context, officer, bladeAward, members } = await makeHistory();
  await markHanded(context, officer, { awardId: bladeAward });
  const seen = await viewAward(context, members[0], { awardId: bladeAward, language });
  expect(seen).toMatchObject({
    state: "handed",
    note: "Asked",
    reason: "override",
    member: { name: "Aldo" },
  });
  expect(seen.steps.map(({ step, actor }) => [step, actor?.name])).toEqual([
    ["award", "Maren"],
    ["hand", "Maren"],
  ]);
  const other = await makeHistory();
  await expect(
    viewAward(other.context, other.officer, { awardId: bladeAward, language }),
  ).rejects.toMatchObject({ code: "loot.awardNotFound" });
  expect((await listLootHistory(other.context, other.officer, asked())).rows).toHaveLength(2);
});

test("of an item it is said how often it fell within ninety days, at how many events, and what lies in the bank", async () => {
  const { context, officer, guildId, blade, shield, event } = await makeHistory();
  await bankDrop(context, officer, { dropId: shield.dropId });
  const of = ({ itemId }: { readonly itemId: number }) => viewItemStock(context, officer, { itemId });
  const none = { reserved: 0, settled: 0 };
  expect(await of(blade)).toEqual({ ...none, drops: 1, fellAt: 1, banked: 0 });
  expect(await of(shield)).toEqual({ ...none, drops: 1, fellAt: 0, banked: 1 });
  await settleNow(context, { kind: "system", guildId }, event.eventId);
  expect((await of(blade)).settled).toBe(1);
  context.clock.advance({ hours: 24 * 91 });
  expect(await of(blade)).toMatchObject({ drops: 0, fellAt: 0, settled: 0 });
});

test("another guild's drops of a shared item are none of this one's", async () => {
  const { context, officer, blade } = await makeHistory();
  const { guildId } = await makeGuild(db);
  const stock = await viewItemStock(context, { ...officer, guildId }, blade);
  expect(stock).toEqual({ drops: 0, fellAt: 0, settled: 0, banked: 0, reserved: 0 });
});
