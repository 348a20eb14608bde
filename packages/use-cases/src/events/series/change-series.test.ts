import {
  type ChangeSeriesInput,
  type CreateSeriesInput,
  previewSeriesChangeInput,
  type SeriesEvent,
} from "@guildhall/core/events";
import { listSeriesEvents } from "@guildhall/db/events";
import { crashAtEveryStatement, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { answerEvent } from "../answer-event.ts";
import { cancelEvent } from "../cancel-event.ts";
import { changeEvent } from "../change-event.ts";
import { changeSeries } from "./change-series.ts";
import { createSeries } from "./create-series.ts";
import { previewSeriesChange } from "./preview-series-change.ts";
import { undoSeriesChange } from "./undo-series-change.ts";
import { viewSeries } from "./view-series.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** Tuesdays and Thursdays: 24, 26 November and 1, 3 December. */
const wish: CreateSeriesInput = {
  title: "Raid",
  recurrence: { kind: "weekly", weekdays: ["tue", "thu"], weeks: "every" },
  time: "20:00",
  durationMinutes: 90,
  rewardPoints: 15,
};

async function makeSeries() {
  const story = await makeStory(db);
  const { seriesId } = await createSeries(story.context, story.officer, wish);
  return { story, seriesId, events: await listDays(story, seriesId) };
}

async function listDays({ guildId }: Story, seriesId: number): Promise<readonly SeriesEvent[]> {
  return await listSeriesEvents(db, guildId, { seriesIds: [seriesId], fromOn: "2026-01-01" });
}

type Wish = Omit<Partial<ChangeSeriesInput>, "previewId"> & { readonly seriesId: number };

/** Reads what a change does and confirms it, as officers do. */
async function change({ context, officer }: Story, wished: Wish) {
  const input = previewSeriesChangeInput.parse(wished);
  const { previewId } = await previewSeriesChange(context, officer, input);
  return await changeSeries(context, officer, { ...input, previewId });
}

const kindsOf = ({ fates }: Awaited<ReturnType<typeof change>>) =>
  fates.map(
    (fate) => `${fate.kind} ${fate.kind === "new" ? fate.occurrence.localDate : fate.event.localDate}`,
  );

const shown = (events: readonly SeriesEvent[]) =>
  events.map(({ localDate, title, state, startsAt }) => [
    localDate,
    title,
    state,
    startsAt.toString().slice(11, 16),
  ]);

test("changing all changes what is to come and keeps answers, but leaves what was changed by hand alone", async () => {
  const { story, seriesId, events } = await makeSeries();
  const { context, officer, members } = story;
  const [first, second, third] = events;
  await answerEvent(context, members[0], { eventId: first?.eventId ?? 0, answer: "coming" });
  await changeEvent(context, officer, { eventId: second?.eventId ?? 0, title: "Raid with friends" });
  await cancelEvent(context, officer, { eventId: third?.eventId ?? 0 });
  const changed = await change(story, { seriesId, title: "Guild raid", time: "21:00" });
  expect(kindsOf(changed)).toEqual(["changes 2026-11-24", "own 2026-11-26", "changes 2026-12-03"]);
  const days = await listDays(story, seriesId);
  expect(shown(days)).toEqual([
    ["2026-11-24", "Guild raid", "open", "21:00"],
    ["2026-11-26", "Raid with friends", "open", "20:00"],
    ["2026-12-01", "Raid", "cancelled", "20:00"],
    ["2026-12-03", "Guild raid", "open", "21:00"],
  ]);
  expect(days[0]).toMatchObject({ eventId: first?.eventId, answerCount: 1 });
});

test("this and later leaves the days before as they are, also in later changes of another thing", async () => {
  const { story, seriesId } = await makeSeries();
  await change(story, { seriesId, time: "22:00", appliesFromOn: "2026-12-01" });
  expect(shown(await listDays(story, seriesId)).map(([, , , time]) => time)).toEqual([
    "20:00",
    "20:00",
    "22:00",
    "22:00",
  ]);
  await change(story, { seriesId, title: "Guild raid" });
  expect(shown(await listDays(story, seriesId)).map(([, title, , time]) => `${title} ${time}`)).toEqual([
    "Guild raid 20:00",
    "Guild raid 20:00",
    "Guild raid 22:00",
    "Guild raid 22:00",
  ]);
});

test("other weekdays call off the old days but those with answers, which the officer may call off too", async () => {
  const { story, seriesId, events } = await makeSeries();
  const { context, members, officer } = story;
  await answerEvent(context, members[0], { eventId: events[0]?.eventId ?? 0, answer: "coming" });
  const recurrence = { kind: "weekly", weekdays: ["wed", "thu"], weeks: "every" } as const;
  const input = previewSeriesChangeInput.parse({ seriesId, recurrence, callsOff: "all" });
  expect(kindsOf(await previewSeriesChange(context, officer, input))).toContain("calledOff 2026-11-24");
  const changed = await change(story, { seriesId, recurrence: { ...recurrence, weekdays: ["wed", "thu"] } });
  expect(kindsOf(changed)).toEqual([
    "kept 2026-11-24",
    "new 2026-11-25",
    "calledOff 2026-12-01",
    "new 2026-12-02",
  ]);
  expect(shown(await listDays(story, seriesId)).map(([date, , state]) => `${date} ${state}`)).toEqual([
    "2026-11-24 open",
    "2026-11-25 open",
    "2026-11-26 open",
    "2026-12-01 cancelled",
    "2026-12-02 open",
    "2026-12-03 open",
  ]);
});

test("an ended series calls off what nobody answered, and taking that back is exact, answers and all", async () => {
  const { story, seriesId, events } = await makeSeries();
  const { context, members, officer } = story;
  await answerEvent(context, members[0], { eventId: events[0]?.eventId ?? 0, answer: "coming" });
  const before = await listDays(story, seriesId);
  await change(story, { seriesId, ends: true, callsOff: "all" });
  expect((await listDays(story, seriesId)).map(({ state }) => state)).toEqual(events.map(() => "cancelled"));
  expect(await viewSeries(context, officer, { seriesId })).toMatchObject({ state: "ended", later: [] });
  context.clock.advance({ hours: 23 });
  const [one, other] = await Promise.allSettled(
    [1, 2].map(() => undoSeriesChange(context, officer, { seriesId })),
  );
  expect([one?.status, other?.status].toSorted()).toEqual(["fulfilled", "rejected"]);
  expect((await listDays(story, seriesId)).slice(0, before.length)).toEqual(before);
  expect(await viewSeries(context, officer, { seriesId })).toMatchObject({
    state: "active",
    undoUntil: null,
  });
});

test("taking a change of days back opens the old days again and calls the new ones off", async () => {
  const { story, seriesId } = await makeSeries();
  const { context, officer } = story;
  const before = shown(await listDays(story, seriesId));
  await change(story, { seriesId, recurrence: { kind: "weekly", weekdays: ["fri"], weeks: "every" } });
  const { fates } = await undoSeriesChange(context, officer, { seriesId });
  expect(fates.map(({ kind }) => kind).toSorted()).toEqual([
    ...["calledOff", "calledOff"],
    ...["reopens", "reopens", "reopens", "reopens"],
  ]);
  const standing = (await listDays(story, seriesId)).filter(({ state }) => state !== "cancelled");
  expect(shown(standing)).toEqual(before);
});

test("a change can be taken back for a day, and only once", async () => {
  const { story, seriesId } = await makeSeries();
  const { context, officer } = story;
  await expect(undoSeriesChange(context, officer, { seriesId })).rejects.toThrow(
    refusal("events.seriesNothingToUndo"),
  );
  await change(story, { seriesId, title: "Guild raid" });
  context.clock.advance({ hours: 25 });
  await expect(undoSeriesChange(context, officer, { seriesId })).rejects.toThrow(
    refusal("events.seriesUndoTooLate"),
  );
});

test("what is not as it was read is not written, and what changes nothing is said so", async () => {
  const { story, seriesId, events } = await makeSeries();
  const { context, officer, members } = story;
  const input = previewSeriesChangeInput.parse({ seriesId, title: "Guild raid" });
  const { previewId } = await previewSeriesChange(context, officer, input);
  await answerEvent(context, members[0], { eventId: events[1]?.eventId ?? 0, answer: "coming" });
  await cancelEvent(context, officer, { eventId: events[0]?.eventId ?? 0 });
  await expect(changeSeries(context, officer, { ...input, previewId })).rejects.toThrow(
    refusal("events.seriesChangedMeanwhile"),
  );
  await expect(change(story, { seriesId, title: "Raid" })).rejects.toThrow(
    refusal("events.seriesNothingChanges"),
  );
});

test("of two officers who confirm the same at once, one changes it", async () => {
  const { story, seriesId } = await makeSeries();
  const { context, officer } = story;
  const input = previewSeriesChangeInput.parse({ seriesId, title: "Guild raid" });
  const { previewId } = await previewSeriesChange(context, officer, input);
  const both = await Promise.allSettled(
    [1, 2].map(() => changeSeries(context, officer, { ...input, previewId })),
  );
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("members and officers of other guilds change no series", async () => {
  const { story, seriesId } = await makeSeries();
  const { context, members } = story;
  const there = await makeStory(db);
  const input = previewSeriesChangeInput.parse({ seriesId, title: "Mine" });
  await expect(previewSeriesChange(context, members[0], input)).rejects.toThrow(refusal("common.forbidden"));
  const confirmed = { ...input, previewId: "0" };
  await expect(changeSeries(context, there.officer, confirmed)).rejects.toThrow(
    refusal("events.seriesNotFound"),
  );
  await expect(undoSeriesChange(context, there.officer, { seriesId })).rejects.toThrow(
    refusal("events.seriesNotFound"),
  );
});

test("a process that dies at any statement leaves the series changed with its events, or not at all", async () => {
  const { story, seriesId } = await makeSeries();
  const { context, officer } = story;
  const before = shown(await listDays(story, seriesId));
  const recurrence = { kind: "weekly" as const, weekdays: ["thu" as const], weeks: "every" as const };
  const input = previewSeriesChangeInput.parse({ seriesId, recurrence });
  const { previewId } = await previewSeriesChange(context, officer, input);
  await crashAtEveryStatement(
    db,
    (dying) => changeSeries({ ...context, db: dying }, officer, { ...input, previewId }),
    async () => expect(shown(await listDays(story, seriesId))).toEqual(before),
  );
  expect(shown(await listDays(story, seriesId)).filter(([, , state]) => state === "open")).toHaveLength(2);
});
