import { makeEvent, makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { markAttendance } from "#use-cases/attendance/index.ts";
import { addUnlinkedMember, mergeMembers, previewMerge, undoMerge } from "#use-cases/members/index.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { addToList } from "./add-to-list.ts";
import { closeList } from "./close-list.ts";
import { makeList } from "./make-list.ts";
import { moveToBottom } from "./move-to-bottom.ts";
import { removeFromList } from "./remove-from-list.ts";
import { renameList } from "./rename-list.ts";
import { undoListMove } from "./undo-list-move.ts";
import { viewListHistory } from "./view-list-history.ts";
import { viewLists } from "./view-lists.ts";
import { viewPresent } from "./view-present.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

async function makeFilledList() {
  const story = await makeStory(db);
  const { context, officer } = story;
  const ids: number[] = [];
  for (const name of ["Aldo", "Brix", "Corin", "Dara"])
    ids.push((await addUnlinkedMember(context, story.system, { name })).memberId);
  const [aldo = 0, brix = 0, corin = 0, dara = 0] = ids;
  const { listId } = await makeList(context, officer, { name: "Weapons" });
  await addToList(context, officer, { listId, memberIds: ids, where: "bottom" });
  const order = async () => {
    const list = (await viewLists(context, officer)).find((one) => one.listId === listId);
    return list?.people.map(({ name }) => name).join(" ");
  };
  return { ...story, listId, ids, aldo, brix, corin, dara, order };
}

test("who takes an item goes below everybody present, and the change can be taken back", async () => {
  const { context, officer, listId, aldo, brix, dara, order } = await makeFilledList();
  expect(await order()).toBe("Aldo Brix Corin Dara");
  const presentIds = [aldo, brix, dara];
  const moved = await moveToBottom(context, officer, { listId, memberId: aldo, fromPlace: 1, presentIds });
  expect(moved).toMatchObject({ fromPlace: 1, toPlace: 4, number: 2 });
  expect(await order()).toBe("Brix Dara Corin Aldo");
  await moveToBottom(context, officer, { listId, memberId: brix, fromPlace: 1 });
  expect(await order()).toBe("Dara Corin Aldo Brix");
  const [latest] = await viewListHistory(context, officer, { listId });
  expect(latest).toMatchObject({ number: 3, name: "Brix", fromPlace: 1, toPlace: 4, isLatest: true });
  const early = undoListMove(context, officer, { listId, number: 2 });
  await expect(early).rejects.toEqual(refusal("dkp.noMoveToUndo"));
  await undoListMove(context, officer, { listId, number: 3 });
  await undoListMove(context, officer, { listId, number: 2 });
  expect(await order()).toBe("Aldo Brix Corin Dara");
  const history = await viewListHistory(context, officer, { listId });
  expect(history.map(({ undoneAt }) => undoneAt !== null)).toEqual([true, true, false]);
});

test("two presses for one item move once, and two officers at once lose no change", async () => {
  const { context, officer, listId, aldo, brix, order } = await makeFilledList();
  const press = () => moveToBottom(context, officer, { listId, memberId: aldo, fromPlace: 1 });
  const clicks = await Promise.allSettled([press(), press()]);
  expect(clicks.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await order()).toBe("Brix Corin Dara Aldo");
  const fresh = [];
  for (const name of ["Edda", "Fenn"]) fresh.push((await makeMember(db, officer.guildId, { name })).memberId);
  await Promise.all([
    ...fresh.map((id) => addToList(context, officer, { listId, memberIds: [id], where: "bottom" })),
    removeFromList(context, officer, { listId, memberId: brix }),
  ]);
  expect((await order())?.split(" ").toSorted().join(" ")).toBe("Aldo Corin Dara Edda Fenn");
  const numbers = (await viewListHistory(context, officer, { listId })).map(({ number }) => number);
  expect(numbers).toEqual([5, 4, 3, 2, 1]);
});

test("who is on the list already stays where they are, and nobody comes from elsewhere", async () => {
  const { context, officer, listId, aldo, ids, order } = await makeFilledList();
  const again = await addToList(context, officer, { listId, memberIds: ids, where: "anywhere" });
  expect(again).toMatchObject({ number: null, memberCount: 0 });
  expect(await order()).toBe("Aldo Brix Corin Dara");
  const other = await makeFilledList();
  const stranger = { listId, memberIds: [other.aldo], where: "bottom" as const };
  await expect(addToList(context, officer, stranger)).rejects.toEqual(refusal("dkp.memberNotFound"));
  await removeFromList(context, officer, { listId, memberId: aldo });
  const gone = { listId, memberId: aldo, fromPlace: 1 };
  await expect(moveToBottom(context, officer, gone)).rejects.toEqual(refusal("dkp.notOnList"));
});

test("two who turn out to be one person stand once, at the higher place, and stand apart again afterwards", async () => {
  const { context, system, officer, listId, brix, dara, guildId, order } = await makeFilledList();
  const edda = await makeMember(db, guildId, { name: "Edda" });
  const one = { mergedMemberId: dara, memberId: edda.memberId };
  const { previewId } = await previewMerge(context, system, one);
  await mergeMembers(context, system, { ...one, previewId });
  expect(await order()).toBe("Aldo Brix Corin Edda");
  await moveToBottom(context, officer, { listId, memberId: brix, fromPlace: 2 });
  expect(await order()).toBe("Aldo Corin Edda Brix");
  await undoMerge(context, system, { mergedMemberId: dara });
  expect(await order()).toBe("Aldo Corin Dara Brix");
});

test("names are taken once, a closed list is gone, and its name is free again", async () => {
  const { context, officer, listId } = await makeFilledList();
  const taken = refusal("dkp.listNameTaken");
  await expect(makeList(context, officer, { name: "weapons" })).rejects.toEqual(taken);
  const { listId: otherId } = await makeList(context, officer, { name: "Armour" });
  await expect(renameList(context, officer, { listId: otherId, name: "WEAPONS" })).rejects.toEqual(taken);
  await renameList(context, officer, { listId, name: "Weapons!" });
  await closeList(context, officer, { listId });
  const gone = refusal("dkp.listNotFound");
  await expect(closeList(context, officer, { listId })).rejects.toEqual(gone);
  expect((await viewLists(context, officer)).map(({ name }) => name)).toEqual(["Armour"]);
  await makeList(context, officer, { name: "Weapons" });
});

test("who was there is read from the event's attendance", async () => {
  const { context, officer, guildId, aldo, brix, corin } = await makeFilledList();
  const startsAt = context.clock.now().subtract({ hours: 3 });
  const { eventId } = await makeEvent(db, guildId, { startsAt });
  await markAttendance(context, officer, { eventId, memberId: aldo, result: "present" });
  await markAttendance(context, officer, { eventId, memberId: brix, result: "noShow" });
  await markAttendance(context, officer, { eventId, memberId: corin, result: "benched" });
  expect(await viewPresent(context, officer, { eventId })).toEqual([aldo, corin]);
});

test("members read a list and change none, and the list of another guild is not there", async () => {
  const { context, members, listId, aldo } = await makeFilledList();
  const [member] = members;
  expect(await viewLists(context, member)).toHaveLength(1);
  const move = { listId, memberId: aldo, fromPlace: 1 };
  const forbidden = refusal("common.forbidden");
  await expect(moveToBottom(context, member, move)).rejects.toEqual(forbidden);
  await expect(makeList(context, member, { name: "Mine" })).rejects.toEqual(forbidden);
  const other = await makeFilledList();
  const gone = refusal("dkp.listNotFound");
  await expect(moveToBottom(other.context, other.officer, move)).rejects.toEqual(gone);
  await expect(undoListMove(other.context, other.officer, { listId, number: 1 })).rejects.toEqual(gone);
  expect(await viewListHistory(other.context, other.officer, { listId })).toEqual([]);
});
