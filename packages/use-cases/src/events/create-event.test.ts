import { startEventJob } from "@guildhall/core/events";
import { getEvent, listUpcomingEvents } from "@guildhall/db/events";
import { claimJobs } from "@guildhall/db/jobs";
import { findPlace } from "@guildhall/db/settings";
import { crashAtEveryStatement, makeGuild, onlyShardOf, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { createEvent } from "./create-event.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });
const wish = { title: "Raid", startsAt: "2026-11-22T20:00:00Z", durationMinutes: 120, rewardPoints: 15 };

/** Events beside the one of the story. */
async function listCreated({ guildId, context, event }: Story) {
  const page = { now: context.clock.now(), limit: 10 };
  const events = await listUpcomingEvents(db, guildId, page);
  return events.filter(({ eventId }) => eventId !== event.eventId);
}

test("a new event counts presence in the guild's channel, and begins by itself at its start", async () => {
  const { context, officer, guildId } = await makeStory(db);
  const event = await createEvent(context, officer, wish);
  expect(await getEvent(db, guildId, event.eventId)).toEqual(event);
  expect(event).toMatchObject({
    title: "Raid",
    state: "open",
    reward: 15_00,
    voiceChannelId: await findPlace(db, guildId, "voice"),
    createdByUserId: officer.userId,
  });
  expect(await listFactNames(db, guildId)).toEqual(["events.eventCreated"]);
  const claim = { owner: "test", shards: onlyShardOf(guildId), leaseSeconds: 60, limit: 10 };
  expect(await claimJobs(db, { ...claim, now: event.startsAt.subtract({ seconds: 1 }) })).toEqual([]);
  expect(await claimJobs(db, { ...claim, now: event.startsAt })).toMatchObject([
    { job: startEventJob, slot: `${event.eventId} ${event.startsAt}` },
  ]);
});

test("two officers at once plan two events", async () => {
  const story = await makeStory(db);
  const { context, officer } = story;
  await Promise.all([createEvent(context, officer, wish), createEvent(context, officer, wish)]);
  expect(await listCreated(story)).toHaveLength(2);
});

test("without set-up, in the past, or without the right no event is planned", async () => {
  const story = await makeStory(db);
  const { context, officer, members } = story;
  const { guildId } = await makeGuild(db);
  await expect(createEvent(context, { ...officer, guildId }, wish)).rejects.toThrow(
    refusal("events.setUpFirst"),
  );
  const past = { ...wish, startsAt: "2026-11-20T20:00:00Z" };
  await expect(createEvent(context, officer, past)).rejects.toThrow(refusal("events.startsInPast"));
  await expect(createEvent(context, members[0], wish)).rejects.toThrow(refusal("common.forbidden"));
  expect(await listCreated(story)).toEqual([]);
  expect(await listUpcomingEvents(db, guildId, { now: context.clock.now(), limit: 10 })).toEqual([]);
});

test("a guild that is not there gets no event", async () => {
  const { context, officer } = await makeStory(db);
  const nowhere = createEvent(context, { ...officer, guildId: "404" }, wish);
  await expect(nowhere).rejects.toThrow(refusal("common.guildNotFound"));
});

test("a process that dies at any statement leaves all or nothing", async () => {
  const story = await makeStory(db);
  const { context, officer, guildId } = story;
  await crashAtEveryStatement(
    db,
    (dying) => createEvent({ ...context, db: dying }, officer, wish),
    async () => {
      expect(await listCreated(story)).toEqual([]);
      expect(await listFactNames(db, guildId)).toEqual([]);
    },
  );
  expect(await listCreated(story)).toHaveLength(1);
});
