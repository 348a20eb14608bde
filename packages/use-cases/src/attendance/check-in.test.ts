import { listCheckIns } from "@guildhall/db/attendance";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { answerEvent } from "#use-cases/events/answer-event.ts";
import { endEvent } from "#use-cases/events/end-event.ts";
import { attend } from "#use-cases/testing/attend.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { checkIn } from "./check-in.ts";
import { closeCheckIn } from "./close-check-in.ts";
import { openCheckIn } from "./open-check-in.ts";
import { previewSettlement } from "./preview-settlement.ts";
import { viewCheckIn } from "./view-check-in.ts";

const db = await openTestDatabase();
const refusal = (code: string, details?: object) =>
  expect.objectContaining({ code, ...(details && { details }) });

/** An event that began ten minutes ago; whoever answered is in the roster. */
async function makeLiveStory(): Promise<Story & { readonly eventId: number }> {
  const story = await makeStory(db);
  const { eventId } = story.event;
  for (const member of story.members) await answerEvent(story.context, member, { eventId, answer: "coming" });
  story.context.clock.advance({ minutes: 70 });
  return { ...story, eventId };
}

test("whoever checks in without voice was there from that moment on, and reads why", async () => {
  const { context, officer, members, event, eventId } = await makeLiveStory();
  const { code } = await openCheckIn(context, officer, { eventId });
  await checkIn(context, members[0], { eventId, code: ` ${code.toLowerCase()} ` });
  context.clock.advance({ hours: 2 });
  const { lines } = await previewSettlement(context, officer, event);
  const line = lines.find(({ userId }) => userId === members[0].userId);
  const minutes = event.startsAt.until(event.endsAt).total("minutes") - 10;
  expect(line).toMatchObject({ result: "late", countedMinutes: minutes });
  expect(line?.reasons).toContainEqual({ code: "checkedIn", values: { minutes } });
});

test("voice that comes after a check-in says more, and whoever is in voice gains nothing", async () => {
  const story = await makeLiveStory();
  const { context, officer, members, event, eventId } = story;
  await attend(story, members[1], { from: 0, to: 30 });
  const { code } = await openCheckIn(context, officer, { eventId });
  for (const member of members.slice(0, 2)) await checkIn(context, member, { eventId, code });
  await attend(story, members[0], { from: 40, to: 50 });
  context.clock.advance({ hours: 2 });
  const { lines } = await previewSettlement(context, officer, event);
  const minutesOf = (at: 0 | 1) => lines.find(({ userId }) => userId === members[at].userId)?.countedMinutes;
  expect([minutesOf(0), minutesOf(1)]).toEqual([40, 30]);
});

test("checking in twice at once, and once more later, is one check-in with its first time", async () => {
  const { context, officer, guildId, members, eventId } = await makeLiveStory();
  const { code } = await openCheckIn(context, officer, { eventId });
  const first = await Promise.all([1, 2].map(() => checkIn(context, members[0], { eventId, code })));
  context.clock.advance({ minutes: 30 });
  const again = await checkIn(context, members[0], { eventId, code: "whatever" });
  expect([...first, again].map(({ checkedInAt }) => checkedInAt.toString())).toEqual(
    [1, 2, 3].map(() => first[0]?.checkedInAt.toString()),
  );
  expect(await listCheckIns(db, guildId, eventId)).toHaveLength(1);
  const names = await listFactNames(db, guildId);
  expect(names.filter((name) => name === "attendance.checkInChanged")).toHaveLength(2);
});

test("five wrong codes end the trying, and a new code lets everybody try again", async () => {
  const { context, officer, members, eventId } = await makeLiveStory();
  const { code } = await openCheckIn(context, officer, { eventId });
  const enter = (entered: string) => checkIn(context, members[0], { eventId, code: entered });
  for (const left of [4, 3, 2, 1, 0])
    await expect(enter("wrong")).rejects.toThrow(refusal("attendance.wrongCode", { left }));
  await expect(enter(code)).rejects.toThrow(refusal("attendance.tooManyCodes"));
  await checkIn(context, members[1], { eventId, code });
  const next = await openCheckIn(context, officer, { eventId });
  await enter(next.code);
});

test("a code counts no longer once it is closed, its time is over, or the event is", async () => {
  const { context, officer, members, eventId } = await makeLiveStory();
  const enter = (code: string) => checkIn(context, members[0], { eventId, code });
  const closed = await openCheckIn(context, officer, { eventId });
  await closeCheckIn(context, officer, { eventId });
  await expect(enter(closed.code)).rejects.toThrow(refusal("attendance.checkInClosed"));
  const late = await openCheckIn(context, officer, { eventId });
  expect(late.openedAt.until(late.closesAt).total("minutes")).toBe(10);
  context.clock.advance({ minutes: 10 });
  await expect(enter(late.code)).rejects.toThrow(refusal("attendance.checkInClosed"));
  const last = await openCheckIn(context, officer, { eventId });
  await endEvent(context, officer, { eventId });
  await expect(enter(last.code)).rejects.toThrow(refusal("attendance.checkInOver"));
  await expect(openCheckIn(context, officer, { eventId })).rejects.toThrow(refusal("attendance.checkInOver"));
});

test("a check-in opens half an hour before the start, for members of the roster", async () => {
  const { context, officer, members, event } = await makeStory(db);
  const { eventId } = event;
  await expect(openCheckIn(context, officer, event)).rejects.toThrow(refusal("attendance.checkInTooEarly"));
  context.clock.advance({ minutes: 30 });
  const { code } = await openCheckIn(context, officer, event);
  await expect(checkIn(context, members[0], { eventId, code })).rejects.toThrow(
    refusal("attendance.checkInForMembers"),
  );
});

test("the code is the officers': members read how it stands, and other guilds nothing", async () => {
  const [story, elsewhere] = [await makeLiveStory(), await makeStory(db)];
  const { context, officer, members, eventId } = story;
  const { code, closesAt } = await openCheckIn(context, officer, { eventId });
  await checkIn(context, members[0], { eventId, code });
  const own = await viewCheckIn(context, members[0], { eventId });
  expect(own).toMatchObject({ openUntil: closesAt, count: 1, officers: null });
  expect(own.ownAt).not.toBeNull();
  const shown = await viewCheckIn(context, officer, { eventId });
  expect(shown.officers).toMatchObject({ code, canOpen: true, people: [{ userId: members[0].userId }] });
  for (const act of [openCheckIn, closeCheckIn])
    await expect(act(context, members[0], { eventId })).rejects.toThrow(refusal("common.forbidden"));
  for (const act of [openCheckIn, closeCheckIn, viewCheckIn])
    await expect(act(context, elsewhere.officer, { eventId })).rejects.toThrow(refusal("events.notFound"));
  await expect(checkIn(context, elsewhere.members[0], { eventId, code })).rejects.toThrow(
    refusal("events.notFound"),
  );
});
