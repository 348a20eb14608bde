import { transaction } from "@guildhall/db";
import { findDrop, saveNewDrop, saveNewPayouts } from "@guildhall/db/loot";
import { listMembers } from "@guildhall/db/members";
import { crashAtEveryStatement, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { restoreDrop } from "#use-cases/loot/restore-drop.ts";
import {
  addUnlinkedMember,
  mergeMembers,
  previewMerge,
  recordServerMembers,
} from "#use-cases/members/index.ts";
import { attend } from "#use-cases/testing/attend.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { settleNow } from "#use-cases/testing/settle-now.ts";
import { makeItem } from "#use-cases/testing/take-item.ts";
import { bankDrop } from "./bank-drop.ts";
import { previewSale } from "./preview-sale.ts";
import { sellDrop } from "./sell-drop.ts";
import { tickPayout } from "./tick-payout.ts";
import { undoSale } from "./undo-sale.ts";
import { viewBank } from "./view-bank.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** Aldo was at the siege in full and Brix came late; what fell there lies in the bank. */
async function makeBank() {
  const story = await makeStory(db);
  const { context, guildId, officer, system, members, event } = story;
  const asOf = context.clock.now();
  const account = { avatarHash: null, isBot: false, joinedAt: asOf, roleIds: [guildId] };
  const accounts = members.map(({ userId, name }) => ({ ...account, userId, name }));
  await recordServerMembers(context, system, { members: accounts, asOf });
  await attend(story, members[0], { answer: "coming", from: 0 });
  await attend(story, members[1], { answer: "coming", from: 15 });
  await attend(story, members[2], { answer: "cant" });
  context.clock.advance({ hours: 3 });
  const people = new Map((await listMembers(db, guildId)).map((member) => [member.name, member]));
  const [aldo, brix] = [people.get("Aldo")?.memberId ?? 0, people.get("Brix")?.memberId ?? 0];
  const itemId = await makeItem(context, story, "Shield");
  const dropId = await transaction(db, (tx) =>
    saveNewDrop(tx, guildId, {
      ...{ houseId: people.get("Aldo")?.houseId ?? 0, itemId, eventId: event.eventId },
      ...{ droppedAt: event.endsAt, state: "waiting", recordedByMemberId: null, batchId: null },
    }),
  );
  await bankDrop(context, officer, { dropId });
  const sale = { dropId, price: 1_000, split: "attendance", bankPercent: 0, windowDays: null } as const;
  const sell = async (more: object = {}) => {
    const asked = { ...sale, ...more };
    const { previewId } = await previewSale(context, officer, asked);
    return await sellDrop(context, officer, { ...asked, previewId, requestId: "the-sale" });
  };
  const settle = async () => await settleNow(context, system, event.eventId);
  const view = async () => await viewBank(context, members[0], { language: "en" });
  return { ...story, aldo, brix, dropId, sale, sell, settle, view };
}

test("what was sold is shared by what each attended, to the coin, and paid out one by one", async () => {
  const { context, officer, aldo, brix, sell, settle, view, dropId } = await makeBank();
  await settle();
  expect((await view()).unsold).toMatchObject([{ dropId, item: { shown: { name: "Shield" } } }]);
  const { saleId } = await sell();
  await tickPayout(context, officer, { saleId, memberId: brix, isPaid: true });
  const bank = await view();
  expect(bank.unsold).toEqual([]);
  expect(bank.sales).toMatchObject([
    {
      ...{ saleId, price: 1_000, toBank: 0 },
      payouts: [
        { memberId: aldo, name: "Aldo", amount: 571, paidAt: null },
        { memberId: brix, name: "Brix", amount: 429, paidAt: expect.any(Temporal.Instant) },
      ],
    },
  ]);
});

test("before the event is settled nobody knows who was there, unless the last days count or the bank keeps all", async () => {
  const { context, officer, sale, sell } = await makeBank();
  await expect(sell()).rejects.toEqual(refusal("loot.attendanceUnknown"));
  const kept = await previewSale(context, officer, { ...sale, windowDays: 30 });
  expect(kept).toMatchObject({ payouts: [], toBank: 1_000 });
  expect(await previewSale(context, officer, { ...sale, split: "bank" })).toMatchObject({ toBank: 1_000 });
});

test("what was read is what is written, once, whoever presses how often", async () => {
  const { context, officer, members, sale, settle, view } = await makeBank();
  await settle();
  const { previewId } = await previewSale(context, officer, sale);
  const asked = { ...sale, previewId, requestId: "the-sale" };
  await expect(sellDrop(context, officer, { ...asked, price: 999 })).rejects.toEqual(
    refusal("loot.saleChanged"),
  );
  await expect(sellDrop(context, members[0], asked)).rejects.toEqual(refusal("common.forbidden"));
  const all = await Promise.all([1, 2, 3].map(() => sellDrop(context, officer, asked)));
  expect(all).toEqual(all.map(() => all[0]));
  await expect(sellDrop(context, officer, { ...asked, requestId: "another" })).rejects.toEqual(
    refusal("loot.soldAlready"),
  );
  expect((await view()).sales).toHaveLength(1);
});

test("a sale is taken back while nobody was paid, and only then the drop leaves the bank", async () => {
  const { context, officer, aldo, dropId, sell, settle, view, guildId } = await makeBank();
  await settle();
  const { saleId } = await sell();
  await tickPayout(context, officer, { saleId, memberId: aldo, isPaid: true });
  await expect(undoSale(context, officer, { saleId })).rejects.toEqual(refusal("loot.payoutsTicked"));
  await expect(restoreDrop(context, officer, { dropId })).rejects.toEqual(refusal("loot.soldAlready"));
  await tickPayout(context, officer, { saleId, memberId: aldo, isPaid: false });
  const tries = await Promise.allSettled([1, 2].map(() => undoSale(context, officer, { saleId })));
  expect(tries.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect((await view()).unsold).toMatchObject([{ dropId }]);
  await restoreDrop(context, officer, { dropId });
  expect((await findDrop(db, guildId, dropId))?.state).toBe("waiting");
  await expect(tickPayout(context, officer, { saleId, memberId: aldo, isPaid: true })).rejects.toEqual(
    refusal("loot.saleUndone"),
  );
});

test("whoever goes on as another member has one part, of both, and is paid with one tick", async () => {
  const { context, system, officer, guildId, aldo, sell, settle, view } = await makeBank();
  await settle();
  const { saleId } = await sell();
  const { memberId: mergedMemberId } = await addUnlinkedMember(context, system, { name: "Aldo of old" });
  await transaction(db, (tx) =>
    saveNewPayouts(tx, guildId, [{ saleId, memberId: mergedMemberId, amount: 29 }]),
  );
  const merge = { memberId: aldo, mergedMemberId };
  const { previewId } = await previewMerge(context, system, merge);
  await mergeMembers(context, system, { ...merge, previewId });
  const part = async () => (await view()).sales[0]?.payouts.filter(({ memberId }) => memberId === aldo);
  expect(await part()).toMatchObject([{ name: "Aldo", amount: 600, paidAt: null }]);
  await tickPayout(context, officer, { saleId, memberId: aldo, isPaid: true });
  expect(await part()).toMatchObject([{ amount: 600, paidAt: expect.any(Temporal.Instant) }]);
});

test("another guild sees nothing of the bank and changes nothing in it", async () => {
  const { sell, settle, dropId, aldo } = await makeBank();
  await settle();
  const { saleId } = await sell();
  const { context, officer, view } = await makeBank();
  expect((await view()).sales).toEqual([]);
  await expect(undoSale(context, officer, { saleId })).rejects.toEqual(refusal("loot.saleNotFound"));
  await expect(tickPayout(context, officer, { saleId, memberId: aldo, isPaid: true })).rejects.toEqual(
    refusal("loot.saleNotFound"),
  );
  await expect(restoreDrop(context, officer, { dropId })).rejects.toEqual(refusal("loot.dropNotFound"));
});

test("killed at every statement, a sale is written with all its parts, or not at all", async () => {
  const { context, officer, sale, settle, view } = await makeBank();
  await settle();
  const { previewId } = await previewSale(context, officer, sale);
  const asked = { ...sale, previewId, requestId: "the-sale" };
  const count = await crashAtEveryStatement(
    db,
    (dying) => sellDrop({ ...context, db: dying }, officer, asked),
    async () => expect((await view()).sales).toEqual([]),
  );
  expect(count).toBeGreaterThan(5);
  expect((await view()).sales[0]?.payouts).toHaveLength(2);
});
