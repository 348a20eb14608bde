import { listParkedDeliveries } from "@guildhall/db/facts";
import { listMessagesOfKind } from "@guildhall/db/messages";
import { listOpenApplications } from "@guildhall/db/recruitment";
import { expect, test, vi } from "vitest";
import { noonClock } from "#bot/testing/noon-clock.ts";
import { apply, openGate } from "#bot/testing/open-gate.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

// With Discord's limits the channel of the officers takes a card a second: over three minutes for these.
const bot = await startTestBot({ clock: noonClock(), rateLimits: false });
const { sandbox, db, until } = bot;

/** How many applications come, and how many people send theirs at the same moment. */
const rush = 200;
const atOnce = 10;

test("two hundred applications in a rush are all kept, each with one thread and one card, and officers are told once, though the bot ends in between", {
  timeout: 120_000,
}, async () => {
  const gate = await openGate(bot, "Rush");
  const people = Array.from({ length: rush }, (_, each) => `Rush ${each}`);
  for (let first = 0; first < rush; first += atOnce)
    await Promise.all(people.slice(first, first + atOnce).map((who) => apply(gate, who)));
  expect(await listOpenApplications(db, gate.guildId)).toHaveLength(rush);
  await bot.restart();
  await sandbox.clock.advance({ minutes: 2 });
  const seen = { timeout: 90_000, interval: 200 };
  await vi.waitFor(() => expect(gate.threads()).toHaveLength(rush), seen);
  const countOf = async (kind: string) => (await listMessagesOfKind(db, gate.guildId, kind)).length;
  await vi.waitFor(async () => expect(await countOf("application-thread")).toBe(rush), seen);
  expect(await countOf("application-card")).toBe(rush);
  await until(async () => {
    const messages = await gate.deskOfficer.messages();
    const digests = messages.filter(({ embeds }) => /new applications?$/.test(embeds[0]?.title ?? ""));
    expect(digests.map(({ embeds }) => embeds[0]?.title)).toEqual([`${rush} new applications`]);
  });
  expect(await countOf("application-digest")).toBe(1);
  expect(await listParkedDeliveries(db, gate.guildId)).toEqual([]);
});
