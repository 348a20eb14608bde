import {
  type CreateSeriesInput,
  type Recurrence,
  type SeriesEvent,
  standardRules,
} from "@guildhall/core/events";
import { getEvent, listSeriesEvents } from "@guildhall/db/events";
import { crashAtEveryStatement, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { changeGuild, switchModule } from "#use-cases/settings/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { runMaking } from "#use-cases/testing/run-making.ts";
import { cancelEvent } from "../cancel-event.ts";
import { delayEvent } from "../delay-event.ts";
import { createSeries } from "./create-series.ts";
import { listSeries } from "./list-series.ts";
import { makeEvents } from "./make-events.ts";
import { repeatEvent } from "./repeat-event.ts";
import { switchSeries } from "./switch-series.ts";
import { viewSeries } from "./view-series.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

const daily: Recurrence = { kind: "days", everyDays: 1 };
const wish: CreateSeriesInput = {
  title: "Raid",
  recurrence: daily,
  time: "20:00",
  durationMinutes: 90,
  rewardPoints: 15,
  daysAhead: 3,
};

async function listDays({ guildId }: Story, seriesId: number): Promise<readonly SeriesEvent[]> {
  return await listSeriesEvents(db, guildId, { seriesIds: [seriesId], fromOn: "2026-01-01" });
}

const datesOf = async (story: Story, seriesId: number) =>
  (await listDays(story, seriesId)).map(({ localDate }) => localDate);

test("a series has the events of its next days at once, like those that are planned by hand", async () => {
  const story = await makeStory(db);
  const { context, officer, guildId, event: byHand } = story;
  const today = context.clock.now().toZonedDateTimeISO("UTC").toPlainDate();
  const { seriesId } = await createSeries(context, officer, { ...wish, rules: { seats: 12 } });
  const events = await listDays(story, seriesId);
  const dates = [0, 1, 2, 3].map((days) => today.add({ days }).toString());
  expect(events.map(({ localDate }) => localDate)).toEqual(expect.arrayContaining(dates.slice(1)));
  expect(events[0]).toMatchObject({
    title: "Raid",
    state: "open",
    reward: 15_00,
    voiceChannelId: byHand.voiceChannelId,
    createdByUserId: officer.userId,
    rules: { ...standardRules, seats: 12 },
    seriesId,
  });
  const facts = await listFactNames(db, guildId);
  expect(facts).toEqual(["events.seriesChanged", ...events.map(() => "events.eventCreated")]);
});

test("each day brings the next event, exactly once however often it is asked", async () => {
  const story = await makeStory(db);
  const { context, officer, system } = story;
  const { seriesId } = await createSeries(context, officer, wish);
  const known = await datesOf(story, seriesId);
  context.clock.advance({ hours: 24 });
  expect(await runMaking(story)).toBe(1);
  await Promise.all([1, 2, 3].map(() => makeEvents(context, system, { seriesId })));
  const dates = await datesOf(story, seriesId);
  expect(dates).toHaveLength(known.length + 1);
  expect(new Set(dates).size).toBe(dates.length);
  context.clock.advance({ hours: 24 });
  expect(await runMaking(story)).toBe(1);
  expect(await datesOf(story, seriesId)).toHaveLength(known.length + 2);
});

test("after three weeks without a bot the days that passed stay without, and those to come are there", async () => {
  const story = await makeStory(db);
  const { context, officer } = story;
  const { seriesId } = await createSeries(context, officer, wish);
  const last = (await datesOf(story, seriesId)).at(-1) ?? "";
  context.clock.advance({ hours: 21 * 24 });
  expect(await runMaking(story)).toBe(1);
  const fresh = (await listDays(story, seriesId)).filter(({ localDate }) => localDate > last);
  const now = context.clock.now();
  expect(fresh.length).toBeGreaterThanOrEqual(3);
  for (const { startsAt } of fresh) expect(Temporal.Instant.compare(startsAt, now)).toBe(1);
});

test("a day whose event was called off or moved is not made again", async () => {
  const story = await makeStory(db);
  const { context, officer, system } = story;
  const { seriesId } = await createSeries(context, officer, wish);
  const [first, second] = (await listDays(story, seriesId)).slice(-2);
  await cancelEvent(context, officer, { eventId: first?.eventId ?? 0 });
  await delayEvent(context, officer, { eventId: second?.eventId ?? 0, minutes: 600 });
  const dates = await datesOf(story, seriesId);
  await makeEvents(context, system, { seriesId });
  expect(await datesOf(story, seriesId)).toEqual(dates);
  expect((await listDays(story, seriesId)).filter(({ isOwn }) => isOwn)).toHaveLength(2);
});

test("a paused series makes nothing, keeps its events, and makes what is due when it goes on", async () => {
  const story = await makeStory(db);
  const { context, officer } = story;
  const { seriesId } = await createSeries(context, officer, wish);
  const known = await datesOf(story, seriesId);
  await switchSeries(context, officer, { seriesId, isPaused: true });
  context.clock.advance({ hours: 48 });
  await runMaking(story);
  expect(await datesOf(story, seriesId)).toEqual(known);
  await Promise.all([1, 2].map(() => switchSeries(context, officer, { seriesId, isPaused: false })));
  expect((await datesOf(story, seriesId)).length).toBe(known.length + 2);
  expect(await listSeries(context, officer)).toMatchObject([{ seriesId, state: "active" }]);
});

test("while events are switched off none are made, and the days after are when they are on again", async () => {
  const story = await makeStory(db);
  const { context, officer, system } = story;
  const { seriesId } = await createSeries(context, officer, wish);
  const known = await datesOf(story, seriesId);
  await switchModule(context, system, { module: "events", isOn: false });
  context.clock.advance({ hours: 24 });
  await runMaking(story);
  expect(await datesOf(story, seriesId)).toEqual(known);
  await switchModule(context, system, { module: "events", isOn: true });
  context.clock.advance({ hours: 24 });
  await runMaking(story);
  expect((await datesOf(story, seriesId)).length).toBeGreaterThan(known.length);
});

test("a series keeps its zone when the guild moves", async () => {
  const story = await makeStory(db);
  const { context, officer, system } = story;
  const { seriesId, timeZone } = await createSeries(context, officer, wish);
  await changeGuild(context, system, { timeZone: "Pacific/Chatham" });
  expect(await viewSeries(context, officer, { seriesId })).toMatchObject({ timeZone, time: "20:00" });
});

test("an event that repeats is the first day of its series, as it is and with its answers", async () => {
  const story = await makeStory(db);
  const { context, officer, guildId, event } = story;
  const { eventId } = event;
  const [one, other] = await Promise.allSettled(
    [1, 2].map(() => repeatEvent(context, officer, { eventId, way: "daily" })),
  );
  expect([one?.status, other?.status].toSorted()).toEqual(["fulfilled", "rejected"]);
  const [series] = await listSeries(context, officer);
  const saved = await getEvent(db, guildId, eventId);
  expect(saved).toMatchObject({ seriesId: series?.seriesId, startsAt: event.startsAt });
  const days = await listDays(story, series?.seriesId ?? 0);
  expect(days[0]).toMatchObject({ eventId });
  for (const day of days.slice(1)) {
    expect(day).toMatchObject({ title: event.title, reward: event.reward });
    expect(day.startsAt.since(event.startsAt).total("hours") % 24).toBe(0);
  }
});

test("without the right, in another guild, or without a day to come there is no series", async () => {
  const [here, there] = [await makeStory(db), await makeStory(db)];
  const { context, officer, members } = here;
  const { seriesId } = await createSeries(context, officer, wish);
  await expect(createSeries(context, members[0], wish)).rejects.toThrow(refusal("common.forbidden"));
  await expect(listSeries(context, members[0])).rejects.toThrow(refusal("common.forbidden"));
  await expect(viewSeries(context, there.officer, { seriesId })).rejects.toThrow(
    refusal("events.seriesNotFound"),
  );
  await expect(switchSeries(context, there.officer, { seriesId, isPaused: true })).rejects.toThrow(
    refusal("events.seriesNotFound"),
  );
  const past = { ...wish, fromOn: "2026-01-01", untilOn: "2026-02-01" };
  await expect(createSeries(context, officer, past)).rejects.toThrow(refusal("events.seriesNeverComes"));
  expect(await listSeries(context, there.officer)).toEqual([]);
});

test("two officers at once make two series, each with its own events", async () => {
  const story = await makeStory(db);
  const { context, officer } = story;
  const made = await Promise.all([
    createSeries(context, officer, wish),
    createSeries(context, officer, wish),
  ]);
  const [one, other] = await Promise.all(made.map(({ seriesId }) => datesOf(story, seriesId)));
  expect(one).toEqual(other);
});

test("a process that dies at any statement leaves a series with its events, or nothing", async () => {
  const story = await makeStory(db);
  const { context, officer, guildId } = story;
  const short = { ...wish, daysAhead: 1 };
  await crashAtEveryStatement(
    db,
    (dying) => createSeries({ ...context, db: dying }, officer, short),
    async () => {
      expect(await listSeries(context, officer)).toEqual([]);
      expect(await listFactNames(db, guildId)).toEqual([]);
    },
  );
  const [series] = await listSeries(context, officer);
  context.clock.advance({ hours: 24 });
  const known = await datesOf(story, series?.seriesId ?? 0);
  await crashAtEveryStatement(
    db,
    (dying) => makeEvents({ ...context, db: dying }, story.system, { seriesId: series?.seriesId ?? 0 }),
    async () => expect(await datesOf(story, series?.seriesId ?? 0)).toEqual(known),
  );
  expect(await datesOf(story, series?.seriesId ?? 0)).toHaveLength(known.length + 1);
});
