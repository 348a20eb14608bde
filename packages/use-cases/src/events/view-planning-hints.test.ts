import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { saveAvailability } from "#use-cases/absences/save-availability.ts";
import { startAbsence } from "#use-cases/absences/start-absence.ts";
import { recordServerMembers } from "#use-cases/members/record-server-members.ts";
import { switchModule } from "#use-cases/settings/switch-module.ts";
import { makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { answerEvent } from "./answer-event.ts";
import { viewPlanningHints } from "./view-planning-hints.ts";

const db = await openTestDatabase();

/** A start by the guild's clock, as long after the story's event as asked. */
function startIn({ event }: Story, hours = 0) {
  const wall = event.startsAt.add({ hours }).toZonedDateTimeISO("UTC");
  const time = wall.toPlainTime().toString({ smallestUnit: "minute" });
  return { day: wall.toPlainDate().toString(), time, durationMinutes: 60 };
}

test("a start is known by who is away then, what else is on, and which part of the week suits more", async () => {
  const story = await makeStory(db);
  const { context, officer, members, event } = story;
  const [aldo, brix, corvin] = members;
  const person = { avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  const there = members.map(({ userId, name }) => ({ ...person, userId, name }));
  await recordServerMembers(context, story.system, { members: there, asOf: context.clock.now() });
  for (const member of members)
    await answerEvent(context, member, { eventId: event.eventId, answer: "coming" });
  const { day } = startIn(story);
  await startAbsence(context, aldo, { fromOn: day, untilOn: day, isReasonShared: false });
  await saveAvailability(context, brix, { free: ["wed-evening"], never: [] });
  await saveAvailability(context, corvin, { free: ["wed-evening"], never: ["sat-evening"] });
  const hints = await viewPlanningHints(context, officer, startIn(story));
  expect(hints).toMatchObject({
    memberCount: 3,
    awayCount: 2,
    sameTime: [{ eventId: event.eventId, title: event.title }],
    slot: { slot: "sat-evening", free: 0, never: 1 },
    best: ["wed-evening"],
  });
  const later = await viewPlanningHints(context, officer, startIn(story, 24));
  expect(later).toMatchObject({ awayCount: 0, sameTime: [] });
});

test("where leaves are switched off nobody is said to be away", async () => {
  const story = await makeStory(db);
  const { context, system, officer, members } = story;
  await saveAvailability(context, members[0], { free: [], never: ["sat-evening"] });
  await switchModule(context, system, { module: "leave", isOn: false });
  const hints = await viewPlanningHints(context, officer, startIn(story));
  expect(hints).toMatchObject({ awayCount: 0, slot: null, best: [] });
});

test("only those who plan are told, and nothing of another guild", async () => {
  const [here, there] = [await makeStory(db), await makeStory(db)];
  const { context, officer, members } = here;
  const forbidden = expect.objectContaining({ code: "common.forbidden" });
  await expect(viewPlanningHints(context, members[0], startIn(here))).rejects.toThrow(forbidden);
  const { sameTime } = await viewPlanningHints(context, officer, startIn(there));
  expect(sameTime.map(({ eventId }) => eventId)).toEqual([here.event.eventId]);
});
