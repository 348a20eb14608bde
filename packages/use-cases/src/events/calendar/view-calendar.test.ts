import { makeEvent, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { startAbsence } from "#use-cases/absences/start-absence.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { answerEvent } from "../answer-event.ts";
import { viewCalendar } from "./view-calendar.ts";

const db = await openTestDatabase();

const month = { view: "month", firstWeekday: 1 } as const;

test("a calendar shows what comes with the own answers, on the clock that is asked for", async () => {
  const { context, members, event } = await makeStory(db);
  const [aldo] = members;
  await answerEvent(context, aldo, { eventId: event.eventId, answer: "coming" });
  const seen = await viewCalendar(context, aldo, { ...month, timeZone: "Pacific/Auckland" });
  expect(seen.events).toMatchObject([
    { eventId: event.eventId, ownAnswer: "coming", isAway: false, hasEnded: false, counts: { coming: 1 } },
  ]);
  expect(seen.events[0]?.offered).toContain("late");
  const day = event.startsAt.toZonedDateTimeISO("Pacific/Auckland").toPlainDate().toString();
  expect(seen.days.filter(({ parts }) => parts.length > 0)).toMatchObject([
    { day, parts: [{ eventId: event.eventId }] },
  ]);
  const unknown = viewCalendar(context, aldo, { ...month, timeZone: "Mars/Olympus" });
  await expect(unknown).rejects.toThrow(expect.objectContaining({ code: "settings.timeZoneUnknown" }));
});

test("whom a leave excuses reads of it, and what is over takes no answers", async () => {
  const { context, members, event } = await makeStory(db);
  const [aldo] = members;
  const fromOn = event.startsAt.toZonedDateTimeISO("UTC").toPlainDate().toString();
  await startAbsence(context, aldo, { fromOn, isReasonShared: false });
  const before = await viewCalendar(context, aldo, month);
  expect(before.events).toMatchObject([{ ownAnswer: "cant", isAway: true }]);
  context.clock.advance({ minutes: 150 });
  const after = await viewCalendar(context, aldo, month);
  expect(after.events).toMatchObject([{ eventId: event.eventId, hasEnded: true, offered: [] }]);
});

test("only those who plan see drafts, and nobody sees another guild's events", async () => {
  const [here, there] = [await makeStory(db), await makeStory(db)];
  const { context, guildId, officer, members, event } = here;
  const { startsAt, endsAt } = event;
  const draft = await makeEvent(db, guildId, { startsAt, endsAt, state: "draft" });
  const idsOf = async (actor: typeof officer) =>
    (await viewCalendar(context, actor, month)).events.map(({ eventId }) => eventId);
  expect(await idsOf(officer)).toEqual([event.eventId, draft.eventId]);
  expect(await idsOf(members[0])).toEqual([event.eventId]);
  expect(await idsOf(there.officer)).toEqual([there.event.eventId]);
});
