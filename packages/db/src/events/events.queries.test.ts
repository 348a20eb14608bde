import { expect, test } from "vitest";
import { makeEvent, makeGuild, openTestDatabase } from "../testing/index.ts";
import { transaction } from "../transaction.ts";
import {
  findEvent,
  getEvent,
  listEventTitles,
  listPastEvents,
  listUnsettledEvents,
  listUpcomingEvents,
  lockEvent,
  lockEventForAnswer,
  saveEvent,
} from "./index.ts";

const db = await openTestDatabase();
const startsAt = Temporal.Instant.from("2026-11-21T20:00:00Z");
const endsAt = startsAt.add({ minutes: 90 });
const page = { now: endsAt, limit: 10 };

test("an event comes back as it was planned", async () => {
  const { guildId } = await makeGuild(db);
  const event = await makeEvent(db, guildId, {
    note: "Bring potions",
    voiceChannelId: "7",
    createdByUserId: "8",
  });
  expect(await getEvent(db, guildId, event.eventId)).toEqual(event);
});

test("an event of another guild is not there: not to read, not to lock, not to change", async () => {
  const [here, there] = [await makeGuild(db), await makeGuild(db)];
  const theirs = await makeEvent(db, there.guildId);
  const { eventId } = theirs;
  const notFound = expect.objectContaining({ code: "events.notFound" });
  expect(await findEvent(db, here.guildId, eventId)).toBeUndefined();
  await expect(getEvent(db, here.guildId, eventId)).rejects.toThrow(notFound);
  for (const lock of [lockEvent, lockEventForAnswer])
    await expect(transaction(db, (tx) => lock(tx, here.guildId, eventId))).rejects.toThrow(notFound);
  await transaction(db, (tx) => saveEvent(tx, here.guildId, { ...theirs, state: "cancelled" }));
  expect(await getEvent(db, there.guildId, eventId)).toEqual(theirs);
  expect(await listEventTitles(db, here.guildId, [eventId])).toEqual(new Map());
  for (const list of [listUpcomingEvents, listPastEvents, listUnsettledEvents])
    expect(await list(db, here.guildId, { ...page, now: startsAt })).toEqual([]);
});

test("an event is upcoming until its end, then waits to be settled", async () => {
  const { guildId } = await makeGuild(db);
  const event = await makeEvent(db, guildId);
  const listed = async (now: Temporal.Instant) => ({
    upcoming: await listUpcomingEvents(db, guildId, { ...page, now }),
    past: await listPastEvents(db, guildId, { ...page, now }),
    unsettled: await listUnsettledEvents(db, guildId, { ...page, now }),
  });
  const before = endsAt.subtract({ milliseconds: 1 });
  expect(await listed(before)).toEqual({ upcoming: [event], past: [], unsettled: [] });
  expect(await listed(endsAt)).toEqual({ upcoming: [], past: [event], unsettled: [event] });
});

test("what was paid or called off is past at once, and waits for nothing", async () => {
  const { guildId } = await makeGuild(db);
  const [settled, cancelled] = [
    await makeEvent(db, guildId, { state: "settled" }),
    await makeEvent(db, guildId, { state: "cancelled" }),
  ];
  expect(await listUpcomingEvents(db, guildId, { ...page, now: startsAt })).toEqual([]);
  expect(await listUnsettledEvents(db, guildId, page)).toEqual([]);
  expect(await listPastEvents(db, guildId, { ...page, now: startsAt })).toEqual([cancelled, settled]);
});

test("the next event comes first, the latest past one first, the longest waiting first, and never more than asked", async () => {
  const { guildId } = await makeGuild(db);
  const at = (hours: number) => makeEvent(db, guildId, { startsAt: startsAt.add({ hours }) });
  const [third, first, second] = [await at(48), await at(0), await at(24)];
  const later = { now: startsAt.add({ hours: 100 }), limit: 2 };
  expect(await listUpcomingEvents(db, guildId, { now: startsAt, limit: 2 })).toEqual([first, second]);
  expect(await listPastEvents(db, guildId, later)).toEqual([third, second]);
  expect(await listUnsettledEvents(db, guildId, later)).toEqual([first, second]);
});

test("many may answer at once, and whoever settles waits for them", async () => {
  const { guildId } = await makeGuild(db);
  const { eventId } = await makeEvent(db, guildId);
  const order: string[] = [];
  const bothHold = Promise.withResolvers<void>();
  const answer = async (name: string) => {
    await transaction(db, async (tx) => {
      await lockEventForAnswer(tx, guildId, eventId);
      if (order.push(name) === 2) bothHold.resolve();
      await bothHold.promise;
    });
  };
  const answers = ["one", "other"].map(answer);
  await bothHold.promise;
  await transaction(db, async (tx) => {
    await lockEvent(tx, guildId, eventId);
    order.push("settled");
  });
  await Promise.all(answers);
  expect(order.at(-1)).toBe("settled");
});
