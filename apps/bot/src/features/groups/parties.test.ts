import { savePartyPreset, viewParties } from "@guildhall/use-cases/groups";
import { expect, test } from "vitest";
import { noonClock } from "#bot/testing/noon-clock.ts";
import { openEvening } from "#bot/testing/open-evening.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot({ clock: noonClock() });
const { sandbox, db } = bot;
const context = { db, clock: sandbox.clock };
const tenPeople = { peopleCount: 10, rules: { hasThread: true } };

test("officers build parties and publish them; until then members read that there is nothing yet", async () => {
  const { officer, people, event } = await openEvening(bot, "Build", tenPeople);
  const [reader] = people;
  const built = await officer.slash("/group build", { event });
  expect(built.content).toMatch(/^Score [\d.]+; more than [\d.]+ is not possible/);
  expect(built.content).toContain("Not published yet: 10 people would be told.");
  const [embed] = built.message?.embeds ?? [];
  expect(embed?.title).toBe("Parties · Build siege");
  expect(embed?.fields?.map(({ name }) => name)).toEqual(["Party 1 5/5", "Party 2 5/5"]);
  expect(embed?.fields?.[0]?.value).toContain("(leads, Melee)");
  const early = await reader?.person.slash("/group show", { event });
  expect(early?.content).toBe("The parties of Build siege are not published yet.");
  expect((await built.click("Publish")).content).toBe("The parties are published. 10 people are told.");
  const shown = await reader?.person.slash("/group show", { event });
  expect(shown?.content).toMatch(/^You play in Party [12]\.$/);
  expect(shown?.message?.embeds?.[0]?.fields).toHaveLength(2);
  const own = await officer.slash("/group show", { event });
  expect(own.content).toContain("Everybody knows of these parties.");
});

test("who is no officer builds and publishes nothing", async () => {
  const { officer, people, event } = await openEvening(bot, "Refused", tenPeople);
  const [reader] = people;
  for (const command of ["/group build", "/group publish"])
    expect((await reader?.person.slash(command, { event }))?.content).toContain("You need the right");
  expect((await officer.slash("/group publish", { event })).content).toContain("has no parties yet");
});

test("parties that were changed since the message was written are not published by it", async () => {
  const { officer, event } = await openEvening(bot, "Stale", tenPeople);
  const first = await officer.slash("/group build", { event });
  await officer.slash("/group build", { event });
  expect((await first.click("Publish")).content).toContain("Somebody else changed the parties");
});

test("a preset is found by its name, and parties of each have a voice channel where that was said once", async () => {
  const { guildId, officer, eventId, event } = await openEvening(bot, "Preset", tenPeople);
  const system = { kind: "system", guildId } as const;
  await officer.slash("/group build", { event });
  const seats = { seats: [], houseId: null, wantsLeader: false };
  const parties = ["Walls", "Gate"].map((name) => ({ ...seats, partyKey: name, name, size: 4 }));
  await savePartyPreset(context, system, { name: "Castle", parties, aim: "balanced", keepsStatics: true });
  const [found] = await officer.autocomplete("/group build", { preset: "cas" });
  const preset = String(found?.value);
  const built = await officer.slash("/group build", { event, preset });
  const names = built.message?.embeds?.[0]?.fields?.map(({ name }) => name);
  expect(names).toEqual(["Walls 4/4", "Gate 4/4", "Bench (2)"]);
  await officer.slash("/group publish", { event, voice: "yes" });
  await officer.slash("/group publish", { event, roles: "yes" });
  expect((await viewParties(context, system, { eventId })).work).toMatchObject({
    hasVoice: true,
    hasRoles: true,
  });
});
