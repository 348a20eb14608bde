import { listMarks } from "@guildhall/db/attendance";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { answerDraft } from "./answer-draft.ts";
import { draftHere } from "./draft-here.ts";
import { draftList } from "./draft-list.ts";
import { markAttendance } from "./mark-attendance.ts";
import { markMany } from "./mark-many.ts";
import { previewSettlement } from "./preview-settlement.ts";
import { writeMarkDraft } from "./write-mark-draft.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

async function makeRoster(...names: readonly string[]) {
  const story = await makeStory(db);
  const roster: Awaited<ReturnType<typeof makeMember>>[] = [];
  for (const name of names) roster.push(await makeMember(db, story.guildId, { name }));
  const { eventId } = story.event;
  const marksNow = async () =>
    Object.fromEntries(
      [...(await listMarks(db, story.guildId, eventId))].map(([memberId, { result, source, note }]) => [
        roster.find((member) => member.memberId === memberId)?.name,
        [result, source, note].filter(Boolean).join(" "),
      ]),
    );
  return { ...story, eventId, roster, marksNow };
}

test("many are marked at once by one fact, and taken back as they were", async () => {
  const { context, officer, guildId, eventId, roster, marksNow } = await makeRoster("Aldo", "Brix", "Corvin");
  const [aldo] = roster;
  const benched = { eventId, memberId: aldo?.memberId ?? 0, result: "benched" } as const;
  await markAttendance(context, officer, { ...benched, note: "of course" });
  const marks = roster.map(({ memberId }) => ({ memberId, result: "present", source: "list" }) as const);
  const former = await markMany(context, officer, { eventId, marks });
  expect(await marksNow()).toEqual({ Aldo: "present list", Brix: "present list", Corvin: "present list" });
  expect(await markMany(context, officer, { eventId, marks })).toEqual([]);
  await markMany(context, officer, { eventId, marks: [...former] });
  expect(await marksNow()).toEqual({ Aldo: "benched officer of course" });
  expect(await listFactNames(db, guildId)).toEqual(Array(3).fill("attendance.marked"));
});

test("a list marks nobody where it names one of another guild", async () => {
  const [here, there] = [await makeRoster("Aldo"), await makeRoster("Brix")];
  const marks = [...here.roster, ...there.roster].map(
    ({ memberId }) => ({ memberId, result: "present", source: "list" }) as const,
  );
  await expect(markMany(here.context, here.officer, { eventId: here.eventId, marks })).rejects.toThrow(
    refusal("attendance.memberNotFound"),
  );
  expect(await here.marksNow()).toEqual({});
});

test("what an officer was shown is what one press writes, once, with its source as the reason", async () => {
  const { context, officer, event, eventId, marksNow } = await makeRoster("Aldo", "Brixa", "Brixo");
  const text = "1. ALDO\n2. Brix\n3. Zzyzx";
  const draft = await draftList(context, officer, { eventId, result: "present", text });
  expect(draft).toMatchObject({ people: [{ name: "Aldo", mark: null }], unknown: ["Zzyzx"] });
  const brixo = draft.questions[0]?.candidates.find(({ name }) => name === "Brixo");
  const answer = { eventId, draftId: draft.draftId, question: 0, memberId: brixo?.memberId ?? 0 };
  expect((await answerDraft(context, officer, answer)).people.map(({ name }) => name)).toEqual([
    "Aldo",
    "Brixo",
  ]);
  const key = { eventId, draftId: draft.draftId };
  const presses = await Promise.allSettled([1, 2].map(() => writeMarkDraft(context, officer, key)));
  expect(presses.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await marksNow()).toEqual({ Aldo: "present list", Brixo: "present list" });
  const { lines } = await previewSettlement(context, officer, event);
  expect(lines.map(({ reasons }) => reasons[0]?.code)).toEqual(["markedFromList", "markedFromList"]);
});

test("everybody in the officer's channel is marked, whoever is not in the roster is named", async () => {
  const { context, officer, eventId, roster, marksNow } = await makeRoster("Aldo", "Brix");
  const userIds = [roster[0]?.userId ?? "", officer.userId];
  const draft = await draftHere(context, officer, { eventId, result: "present", userIds });
  await writeMarkDraft(context, officer, { eventId, draftId: draft.draftId });
  expect(await marksNow()).toEqual({ Aldo: "present here" });
});

test("a draft is its officer's own, and gone once there is another one", async () => {
  const { context, officer, members, eventId } = await makeRoster("Aldo");
  const first = await draftList(context, officer, { eventId, result: "present", text: "Aldo" });
  const key = { eventId, draftId: first.draftId };
  const other = { ...officer, userId: members[1].userId };
  await expect(writeMarkDraft(context, other, key)).rejects.toThrow(refusal("attendance.draftGone"));
  await draftList(context, officer, { eventId, result: "late", text: "Aldo" });
  await expect(writeMarkDraft(context, officer, key)).rejects.toThrow(refusal("attendance.draftGone"));
});

test("without the right nobody lists, drafts or writes", async () => {
  const { context, members, eventId } = await makeRoster("Aldo");
  const wish = { eventId, result: "present" } as const;
  const forbidden = refusal("common.forbidden");
  await expect(draftList(context, members[0], { ...wish, text: "Aldo" })).rejects.toThrow(forbidden);
  await expect(draftHere(context, members[0], { ...wish, userIds: [] })).rejects.toThrow(forbidden);
  await expect(writeMarkDraft(context, members[0], { eventId, draftId: 1 })).rejects.toThrow(forbidden);
  await expect(markMany(context, members[0], { eventId, marks: [] })).rejects.toThrow(forbidden);
});
