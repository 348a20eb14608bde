import { listMarks } from "@guildhall/db/attendance";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { cancelEvent } from "#use-cases/events/cancel-event.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { markAttendance } from "./mark-attendance.ts";
import { previewSettlement } from "./preview-settlement.ts";

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

test("two officers at once leave the mark of one of them", async () => {
  const { context, officer, guildId, event } = await makeStory(db);
  const { memberId } = await makeMember(db, guildId);
  const marks = (["benched", "excused"] as const).map((result) =>
    markAttendance(context, officer, { eventId: event.eventId, memberId, result }),
  );
  await Promise.all(marks);
  expect((await listMarks(db, guildId, event.eventId)).get(memberId)).toMatch(/^(benched|excused)$/);
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
