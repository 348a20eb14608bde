import { listUpcomingEvents } from "@guildhall/db/events";
import { expect, test } from "vitest";
import { noonClock } from "#bot/testing/noon-clock.ts";
import { openHall } from "#bot/testing/open-hall.ts";
import { planEvent } from "#bot/testing/plan-event.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot({ clock: noonClock() });
const { sandbox, db, until } = bot;

test("an event that repeats has cards for its next days, and more as weeks go by, also after a restart", async () => {
  const { guildId, officer } = await openHall(bot, "Repeating");
  const event = String(await planEvent(bot, officer, "Guild raid"));
  const told = await officer.slash("/event repeat", { event });
  expect(told.content).toMatch(/^Guild raid repeats every \w+day, \d\d:\d\d\. 2 events are there already\.$/);
  const listStarts = async () => {
    const events = await listUpcomingEvents(db, guildId, { now: sandbox.clock.now(), limit: 50 });
    return events.map(({ startsAt }) => startsAt.epochMilliseconds);
  };
  const last = (await listStarts()).at(-1) ?? 0;
  await until(async () => {
    const cards = (await officer.in("#events").messages()).flatMap(({ embeds }) => embeds);
    expect(cards.filter(({ title }) => title === "Guild raid")).toHaveLength(3);
  });
  const again = await officer.slash("/event repeat", { event });
  expect(again.content).toContain("belongs to a series already");
  await bot.restart(async () => void (await sandbox.clock.advance({ hours: 7 * 24 })));
  await until(async () => expect((await listStarts()).at(-1)).toBe(last + 7 * 24 * 3_600_000));
});
