import { listMarks } from "@guildhall/db/attendance";
import { listAuditEntries } from "@guildhall/db/audit";
import { findMemberOfUser } from "@guildhall/db/members";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { cancelEvent } from "#use-cases/events/cancel-event.ts";
import { attend } from "#use-cases/testing/attend.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { markAttendance } from "./mark-attendance.ts";
import { previewSettlement } from "./preview-settlement.ts";
import { settleEvent } from "./settle-event.ts";
import { viewAttendance } from "./view-attendance.ts";
import { viewOwnAttendance } from "./view-own-attendance.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

test("an officer marks somebody who neither answered nor came, and takes it back", async () => {
  const { context, officer, guildId, event } = await makeStory(db);
  const { memberId } = await makeMember(db, guildId, { name: "Dana" });
  const mark = { eventId: event.eventId, memberId };
  await markAttendance(context, officer, { ...mark, result: "present" });
  const shown = await previewSettlement(context, officer, event);
  expect(shown.lines).toMatchObject([{ name: "Dana", answer: null, result: "present", amount: 12_00 }]);
  await markAttendance(context, officer, { ...mark, result: null });
  expect((await previewSettlement(context, officer, event)).lines).toEqual([]);
  expect(await listFactNames(db, guildId)).toEqual(["attendance.marked", "attendance.marked"]);
});

test("why is for officers and the member concerned, and not in the audit", async () => {
  const story = await makeStory(db);
  const { context, officer, guildId, event, members } = story;
  const [aldo, brix] = members;
  for (const member of [aldo, brix]) await attend(story, member, { answer: "coming", from: 20 });
  const { memberId = 0 } = (await findMemberOfUser(db, guildId, aldo.userId)) ?? {};
  const note = "Healed through the second phone";
  await markAttendance(context, officer, { eventId: event.eventId, memberId, result: "present", note });
  context.clock.advance({ hours: 3 });
  const { previewId, lines } = await previewSettlement(context, officer, event);
  expect(lines.map(({ markNote }) => markNote)).toEqual([note, null]);
  await settleEvent(context, officer, { eventId: event.eventId, previewId });
  expect(await viewOwnAttendance(context, aldo, event)).toMatchObject({ note });
  expect(await viewOwnAttendance(context, brix, event)).toMatchObject({ note: null });
  const seenBy = async (actor: typeof officer) =>
    (await viewAttendance(context, actor, event)).lines.map(({ markNote }) => markNote);
  expect(await seenBy(officer)).toEqual([note, null]);
  expect(await seenBy(aldo)).toEqual([null, null]);
  const filter = { useCase: "attendance.markAttendance", limit: 9 } as const;
  const [entry] = await listAuditEntries(db, guildId, filter);
  expect(entry).toMatchObject({ before: { result: null }, after: { result: "present", note: "written" } });
  expect(JSON.stringify(entry)).not.toContain("phone");
});

test("the same result without a word keeps the note, another word or result does not", async () => {
  const { context, officer, guildId, event } = await makeStory(db);
  const { memberId } = await makeMember(db, guildId);
  const mark = { eventId: event.eventId, memberId, result: "benched" } as const;
  const noteNow = async () => (await listMarks(db, guildId, event.eventId)).get(memberId)?.note;
  await markAttendance(context, officer, { ...mark, note: "Gave up the seat" });
  await markAttendance(context, officer, mark);
  expect(await noteNow()).toBe("Gave up the seat");
  await markAttendance(context, officer, { ...mark, note: "Gave up the seat for Brix" });
  expect(await noteNow()).toBe("Gave up the seat for Brix");
  await markAttendance(context, officer, { ...mark, result: "present" });
  expect(await noteNow()).toBeNull();
  expect(await listFactNames(db, guildId)).toEqual(Array(3).fill("attendance.marked"));
});

test("two officers at once leave the mark of one of them", async () => {
  const { context, officer, guildId, event } = await makeStory(db);
  const { memberId } = await makeMember(db, guildId);
  const marks = (["benched", "excused"] as const).map((result) =>
    markAttendance(context, officer, { eventId: event.eventId, memberId, result }),
  );
  await Promise.all(marks);
  expect((await listMarks(db, guildId, event.eventId)).get(memberId)?.result).toMatch(/^(benched|excused)$/);
});

test("without the right, for an event or a member of another guild, and after a call-off nobody is marked", async () => {
  const [story, elsewhere] = [await makeStory(db), await makeStory(db)];
  const { context, officer, guildId, event, members } = story;
  const { eventId } = event;
  const { memberId } = await makeMember(db, guildId);
  const stranger = await makeMember(db, elsewhere.guildId);
  const mark = { eventId, memberId, result: "present" } as const;
  await expect(markAttendance(context, members[0], mark)).rejects.toThrow(refusal("common.forbidden"));
  await expect(markAttendance(context, elsewhere.officer, mark)).rejects.toThrow(refusal("events.notFound"));
  await expect(markAttendance(context, officer, { ...mark, memberId: stranger.memberId })).rejects.toThrow(
    refusal("attendance.memberNotFound"),
  );
  await cancelEvent(context, officer, event);
  await expect(markAttendance(context, officer, mark)).rejects.toThrow(refusal("events.cancelled"));
  expect(await listMarks(db, guildId, eventId)).toEqual(new Map());
});
