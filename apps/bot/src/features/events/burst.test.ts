import { answers } from "@guildhall/core/events";
import { countSignUps } from "@guildhall/db/events";
import type { Reply } from "@guildhall/discord-sandbox";
import { expect, test } from "vitest";
import { usualPace } from "#bot/discord/pace.ts";
import { openHall } from "#bot/testing/open-hall.ts";
import { cardOf, planEvent } from "#bot/testing/plan-event.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot({ pace: usualPace });
const { sandbox, db, until } = bot;

const words = { coming: "Coming", late: "Late", maybe: "Maybe", standby: "Standby", cant: "Can't" } as const;

/** So many at once, the next as soon as these are answered: as fast as a crowd can be, on any machine. */
const waveSize = 60;

test("300 members press within 5 seconds: every answer is stored and acknowledged, the card is edited about once a second", async () => {
  const { guildId, server, officer } = await openHall(bot, "Crowd");
  const eventId = await planEvent(bot, officer, "World boss");
  const people = Array.from({ length: 300 }, (_, index) => server.member(`Crowd ${index}`));
  const edits: number[] = [];
  const stop = sandbox.observe({
    rest: ({ method, path }) => {
      if (method === "PATCH" && path.includes("/messages/")) edits.push(performance.now());
    },
  });
  const startedAt = performance.now();
  const replies: Reply[] = [];
  for (let first = 0; first < people.length; first += waveSize) {
    const wave = people.slice(first, first + waveSize);
    const presses = wave.map((person, index) => person.in("#events").click(wordOf(index)));
    replies.push(...(await Promise.all(presses)));
  }
  // The local Discord fails a press that nobody acknowledged within three seconds.
  expect(replies.map(({ kind }) => kind)).toEqual(people.map(() => "acknowledged"));
  await until(async () => {
    const names = (await cardOf(officer, "World boss")).fields?.map(({ name }) => name);
    for (const answer of answers) expect(names).toContain(`${words[answer]} (60)`);
  });
  stop();
  const seconds = (performance.now() - startedAt) / 1000;
  expect(edits.length).toBeLessThanOrEqual(Math.ceil(seconds) + 1);
  const counts = (await countSignUps(db, guildId, [eventId])).get(eventId);
  expect(counts).toEqual({ coming: 60, late: 60, maybe: 60, standby: 60, cant: 60 });
});

function wordOf(index: number): string {
  return words[answers[index % answers.length] ?? "coming"];
}
