import { expect, test } from "vitest";
import { makeEvent, makeGuild, openTestDatabase } from "../testing/index.ts";
import { listEventsBetween, listPastEvents, listUpcomingEvents } from "./index.ts";

const db = await openTestDatabase();
const noon = Temporal.Instant.from("2026-11-21T12:00:00Z");

/** An event of so many hours, that begins so many hours after noon. */
function makeAt(guildId: string, [hours, lasting]: readonly [number, number], state = "open" as const) {
  const startsAt = noon.add({ hours });
  return makeEvent(db, guildId, { startsAt, endsAt: startsAt.add({ hours: lasting }), state });
}

test("a calendar holds what begins, ends or goes on in its days, the earliest first", async () => {
  const { guildId } = await makeGuild(db);
  await makeAt(guildId, [-2, 2]);
  const [inside, across, longest] = [
    await makeAt(guildId, [3, 1]),
    await makeAt(guildId, [-1, 2]),
    await makeAt(guildId, [-23, 24]),
  ];
  await makeAt(guildId, [24, 1]);
  const until = noon.add({ hours: 24 });
  const found = await listEventsBetween(db, guildId, { from: noon, until, withDrafts: false });
  expect(found).toEqual([longest, across, inside]);
  const { guildId: elsewhere } = await makeGuild(db);
  expect(await listEventsBetween(db, elsewhere, { from: noon, until, withDrafts: true })).toEqual([]);
});

test("drafts are on the calendar only of whoever may see them; what was called off is on everybody's", async () => {
  const { guildId } = await makeGuild(db);
  const draft = await makeEvent(db, guildId, { startsAt: noon, state: "draft" });
  const cancelled = await makeEvent(db, guildId, { startsAt: noon, state: "cancelled" });
  const seen = (withDrafts: boolean) =>
    listEventsBetween(db, guildId, { from: noon, until: noon.add({ hours: 1 }), withDrafts });
  expect(await seen(true)).toEqual([draft, cancelled]);
  expect(await seen(false)).toEqual([cancelled]);
});

test("page after page every event is listed once, also those that begin at the same moment", async () => {
  const { guildId } = await makeGuild(db);
  const made = [await makeAt(guildId, [0, 1]), await makeAt(guildId, [0, 1]), await makeAt(guildId, [5, 1])];
  for (const { list, now, order } of [
    { list: listUpcomingEvents, now: noon, order: made },
    { list: listPastEvents, now: noon.add({ hours: 90 }), order: made.toReversed() },
  ]) {
    const [first] = await list(db, guildId, { now, limit: 1 });
    const second = await list(db, guildId, { now, limit: 1, after: first });
    const rest = await list(db, guildId, { now, limit: 9, after: second[0] });
    expect([first, ...second, ...rest]).toEqual(order);
    expect(await list(db, guildId, { now, limit: 9, after: rest.at(-1) })).toEqual([]);
  }
});
