import { getEvent } from "@guildhall/db/events";
import { crashAtEveryStatement, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { cancelEvent } from "./cancel-event.ts";
import { endEvent } from "./end-event.ts";
import { startEvent } from "./start-event.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

test("an event begins once at its start, whoever asks how often", async () => {
  const { context, system, guildId, event } = await makeStory(db);
  await startEvent(context, system, event);
  expect(await getEvent(db, guildId, event.eventId)).toEqual(event);
  context.clock.advance({ hours: 1 });
  await Promise.all([1, 2, 3].map(() => startEvent(context, system, event)));
  expect(await getEvent(db, guildId, event.eventId)).toEqual({ ...event, state: "live" });
  expect(await listFactNames(db, guildId)).toEqual(["events.eventStarted"]);
});

test("an event that was called off does not begin", async () => {
  const { context, system, officer, guildId, event } = await makeStory(db);
  await cancelEvent(context, officer, event);
  context.clock.advance({ hours: 1 });
  await startEvent(context, system, event);
  expect((await getEvent(db, guildId, event.eventId)).state).toBe("cancelled");
  expect(await listFactNames(db, guildId)).toEqual(["events.eventCancelled"]);
});

test("two officers who end an event at once end it once, at that moment", async () => {
  const { context, officer, guildId, event } = await makeStory(db);
  context.clock.advance({ minutes: 60 + 40 });
  const results = await Promise.allSettled([1, 2].map(() => endEvent(context, officer, event)));
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const refused = results.find((result) => result.status === "rejected");
  expect(refused?.reason).toEqual(refusal("events.alreadyEnded"));
  const ended = { ...event, state: "live", endsAt: context.clock.now() };
  expect(await getEvent(db, guildId, event.eventId)).toEqual(ended);
  expect(await listFactNames(db, guildId)).toEqual(["events.eventEnded"]);
});

test("two officers who call an event off at once call it off once", async () => {
  const { context, officer, guildId, event } = await makeStory(db);
  const results = await Promise.allSettled([1, 2].map(() => cancelEvent(context, officer, event)));
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await listFactNames(db, guildId)).toEqual(["events.eventCancelled"]);
});

const acts = [
  ["start", startEvent],
  ["end", endEvent],
  ["call off", cancelEvent],
] as const;

test.each(acts)(
  "a process that dies while it is to %s an event leaves all or nothing",
  async (_name, act) => {
    const { context, officer, guildId, event } = await makeStory(db);
    context.clock.advance({ minutes: 90 });
    await crashAtEveryStatement(
      db,
      (dying) => act({ ...context, db: dying }, officer, event),
      async () => {
        expect(await getEvent(db, guildId, event.eventId)).toEqual(event);
        expect(await listFactNames(db, guildId)).toEqual([]);
      },
    );
    expect((await getEvent(db, guildId, event.eventId)).state).not.toBe("open");
    expect(await listFactNames(db, guildId)).toHaveLength(1);
  },
);

test.each(acts)("nobody can %s an event without the right, or one of another guild", async (_name, act) => {
  const [here, there] = [await makeStory(db), await makeStory(db)];
  const { context, members, guildId, event } = here;
  context.clock.advance({ minutes: 90 });
  await expect(act(context, members[0], event)).rejects.toThrow(refusal("common.forbidden"));
  await expect(act(context, there.officer, event)).rejects.toThrow(refusal("events.notFound"));
  expect(await getEvent(db, guildId, event.eventId)).toEqual(event);
  expect(await listFactNames(db, guildId)).toEqual([]);
});
