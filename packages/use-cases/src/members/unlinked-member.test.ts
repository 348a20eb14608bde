import { listAuditEntries } from "@guildhall/db/audit";
import { listSignUps } from "@guildhall/db/events";
import { listMembers } from "@guildhall/db/members";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { markAttendance, previewSettlement, settleEvent } from "#use-cases/attendance/index.ts";
import { viewStandings } from "#use-cases/dkp/index.ts";
import { answerForMember } from "#use-cases/events/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { addUnlinkedMember, renameMember } from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

async function makeScene() {
  const story = await makeStory(db);
  const keeper = makeActor(story.guildId, "Corvin", ["members.edit", "events.edit"]);
  return { ...story, keeper };
}

test("somebody without an account is added, signed up, marked and paid like everybody", async () => {
  const { context, keeper, officer, guildId, event } = await makeScene();
  const { eventId } = event;
  const { memberId } = await addUnlinkedMember(context, keeper, { name: "Dana" });
  await answerForMember(context, keeper, { eventId, memberId, answer: "coming" });
  expect(await listSignUps(db, guildId, eventId)).toMatchObject([{ name: "Dana", userId: null }]);
  await markAttendance(context, officer, { eventId, memberId, result: "present" });
  context.clock.advance({ hours: 3 });
  const { previewId } = await previewSettlement(context, officer, event);
  await settleEvent(context, officer, { eventId, previewId });
  expect((await viewStandings(context, officer))[0]?.rows).toMatchObject([{ name: "Dana", balance: 12_00 }]);
});

test("an answer that an officer gave for somebody can be taken back until the event is over", async () => {
  const { context, keeper, guildId, event } = await makeScene();
  const { eventId } = event;
  const { memberId } = await makeMember(db, guildId);
  await answerForMember(context, keeper, { eventId, memberId, answer: "late" });
  await answerForMember(context, keeper, { eventId, memberId, answer: null });
  await answerForMember(context, keeper, { eventId, memberId, answer: null });
  expect(await listSignUps(db, guildId, eventId)).toEqual([]);
  expect(await listFactNames(db, guildId)).toEqual(["events.eventAnswered", "events.eventAnswered"]);
  context.clock.advance({ hours: 3 });
  const tooLate = answerForMember(context, keeper, { eventId, memberId, answer: "coming" });
  await expect(tooLate).rejects.toThrow(refusal("events.closedForAnswers"));
});

test("a new name stands everywhere, and no name goes into the audit", async () => {
  const { context, keeper, guildId } = await makeScene();
  const { memberId } = await addUnlinkedMember(context, keeper, { name: "Dana" });
  await renameMember(context, keeper, { memberId, name: "Danika" });
  await renameMember(context, keeper, { memberId, name: "Danika" });
  expect((await listMembers(db, guildId)).map(({ name }) => name)).toContain("Danika");
  const audit = await listAuditEntries(db, guildId, { limit: 10 });
  expect(audit.map(({ useCase }) => useCase)).toEqual(["members.renameMember", "members.addUnlinkedMember"]);
  expect(JSON.stringify(audit)).not.toMatch(/Dan/);
});

test("a name that is taken is refused, however it is written", async () => {
  const { context, keeper, guildId } = await makeScene();
  const { memberId } = await makeMember(db, guildId, { name: "Dana" });
  const taken = refusal("members.nameTaken");
  await expect(addUnlinkedMember(context, keeper, { name: "DANA" })).rejects.toThrow(taken);
  const other = await addUnlinkedMember(context, keeper, { name: "Brix" });
  await expect(renameMember(context, keeper, { ...other, name: "dana" })).rejects.toThrow(taken);
  await renameMember(context, keeper, { memberId, name: "DANA" });
});

test("two officers who add the same name at once add one member", async () => {
  const { context, keeper, guildId } = await makeScene();
  const adding = [1, 2].map(() => addUnlinkedMember(context, keeper, { name: "Dana" }));
  const outcomes = await Promise.allSettled(adding);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect((await listMembers(db, guildId)).filter(({ name }) => name === "Dana")).toHaveLength(1);
});

test("without the right, and for members and events of another guild, nothing is done", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const { context, keeper, event, members } = here;
  const theirs = await makeMember(db, there.guildId);
  const forbidden = refusal("common.forbidden");
  const unknown = refusal("members.notFound");
  await expect(addUnlinkedMember(context, members[0], { name: "Dana" })).rejects.toThrow(forbidden);
  await expect(renameMember(context, keeper, { ...theirs, name: "Dana" })).rejects.toThrow(unknown);
  const answer = { eventId: event.eventId, memberId: theirs.memberId, answer: "coming" } as const;
  await expect(answerForMember(context, keeper, answer)).rejects.toThrow(unknown);
  await expect(answerForMember(context, there.keeper, answer)).rejects.toThrow(refusal("events.notFound"));
  expect(await listMembers(db, there.guildId)).toMatchObject([{ name: theirs.name }]);
});
