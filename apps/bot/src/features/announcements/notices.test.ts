import { transaction } from "@guildhall/db";
import { savePlace } from "@guildhall/db/settings";
import { makeMember } from "@guildhall/db/testing";
import type { Person } from "@guildhall/discord-sandbox";
import { listGiftCodes } from "@guildhall/use-cases/announcements";
import { changeGuild } from "@guildhall/use-cases/settings";
import { expect, test } from "vitest";
import { noonClock } from "#bot/testing/noon-clock.ts";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot({ clock: noonClock() });
const { db, sandbox, until } = bot;
const context = { db, clock: sandbox.clock };

/** A server with channels for codes and contracts, and these people in its roster. */
async function openScene(name: string, people: readonly string[]) {
  const hall = await openHall(bot, name);
  const { server, guildId } = hall;
  for (const place of ["codes", "contracts"] as const) {
    const { id: discordId } = server.channel(place);
    await transaction(db, (tx) => savePlace(tx, guildId, { place, discordId, isMadeByUs: false }));
  }
  const members = people.map((person) => server.member(`${name} ${person}`));
  for (const { id } of members) await makeMember(db, guildId, { userId: id, name: id });
  return { ...hall, members };
}

const shownIn = async (person: Person, channel: string) =>
  JSON.stringify(await person.in(channel).messages());

test("a code has one message that counts presses, comes back when it is deleted, and says when it is over", async () => {
  const { server, officer, members, guildId } = await openScene("Gifts", ["Aldo"]);
  const [aldo] = members;
  if (!aldo) return;
  const code = {
    code: "WINTER2026",
    gives: "100 gems",
    link: "https://example.com/redeem",
    until: "in 72 hours",
  };
  expect((await officer.slash("/announcements code", code)).content).toBe(
    "The code **WINTER2026** is posted.",
  );
  await until(async () => expect(await shownIn(aldo, "#codes")).toContain("WINTER2026"));
  expect((await aldo.in("#codes").click("I claimed it")).content).toContain("You are not reminded of it");
  expect((await aldo.in("#codes").click("Works")).content).toContain("works for you");
  await until(async () => {
    const shown = await shownIn(aldo, "#codes");
    expect(shown).toContain("1 member has it");
    expect(shown).toContain("Works 1 · Expired 0");
  });
  const again = await officer.slash("/announcements code", { ...code, code: "winter 2026" });
  expect(again.content).toContain(
    `has the code WINTER2026 already. It stands here: https://discord.com/channels/${guildId}/`,
  );
  const [message] = await officer.in("#codes").messages();
  await server
    .member("Gifts owner")
    .in("#codes")
    .deleteMessage(message?.id ?? "");
  await until(async () => {
    const [other, ...more] = await officer.in("#codes").messages();
    expect([other?.id === message?.id, more.length]).toEqual([false, 0]);
    expect(JSON.stringify(other)).toContain("1 member has it");
  });
  await sandbox.clock.advance({ hours: 73 });
  await until(async () => expect(await shownIn(aldo, "#codes")).toContain("Gift code · expired"));
  expect((await aldo.slash("/announcements codes")).content).toBe("No gift code is running.");
});

test("officers say in Discord that a code works no more, and take that back", async () => {
  const { officer, members } = await openScene("Over", ["Aldo"]);
  const [aldo] = members;
  if (!aldo) return;
  await officer.slash("/announcements code", { code: "OOPS", gives: "Gems" });
  const [found] = await officer.autocomplete("/announcements over", { code: "gem" });
  const which = { code: found?.value ?? "" };
  expect((await aldo.slash("/announcements over", which)).content).toContain("You need the right");
  const ended = await officer.slash("/announcements over", which);
  expect(ended.content).toContain("OOPS");
  expect((await aldo.slash("/announcements codes")).content).toBe("No gift code is running.");
  await ended.click("Bring back");
  const list = await aldo.slash("/announcements codes");
  expect(JSON.stringify(list.message?.embeds)).toContain("OOPS");
});

test("who has not ticked reads it once before the end, also over a restart; closed doors are named in the channel", async () => {
  const { officer, members } = await openScene("Reminded", ["Aldo", "Brix", "Corvin"]);
  const [aldo, brix, corvin] = members;
  if (!aldo || !brix || !corvin) return;
  await brix.acceptDirectMessages(false);
  await officer.slash("/announcements code", { code: "SOONGONE", gives: "Gems", until: "in 48 hours" });
  await until(async () => expect(await shownIn(corvin, "#codes")).toContain("SOONGONE"));
  await corvin.in("#codes").click("I claimed it");
  await sandbox.clock.advance({ hours: 24 });
  await until(async () => expect(await shownIn(aldo, "@me")).toContain("SOONGONE"));
  await bot.restart();
  await sandbox.clock.advance({ minutes: 10 });
  await until(async () => expect(await shownIn(aldo, "#codes")).toContain(`<@${brix.id}>`));
  expect(await aldo.in("@me").messages()).toHaveLength(1);
  const calls = (await aldo.in("#codes").messages()).filter(({ content }) => content !== "");
  expect(calls.map(({ content }) => content)).toEqual([`<@${brix.id}>`]);
  expect(await shownIn(corvin, "@me")).not.toContain("SOONGONE");
});

test("officers choose the day's contracts in a dialog, members tick them, and the next day the message is gone", async () => {
  const { officer, members, guildId } = await openScene("Contracts", ["Aldo"]);
  const [aldo] = members;
  if (!aldo) return;
  await changeGuild(context, { kind: "system", guildId }, { game: "throne-and-liberty" });
  const dialog = await (await officer.slash("/announcements contracts")).click("Set the contracts");
  const both = { monsters: ["all", "demon"], event: "festival-of-fire" };
  expect((await dialog.submit(both)).content).toContain("stands alone");
  expect((await dialog.submit({ ...both, monsters: ["demon", "undead"] })).content).toBe(
    "Today’s contracts are up.",
  );
  await until(async () => expect(await shownIn(aldo, "#contracts")).toContain("Demons and Undead"));
  expect((await aldo.in("#contracts").click("Festival of Fire")).content).toContain("Done: Festival of Fire");
  await until(async () => expect(await shownIn(aldo, "#contracts")).toContain("1 done"));
  await sandbox.clock.advance({ hours: 24 });
  await until(async () => expect(await officer.in("#contracts").messages()).toEqual([]));
  await (await officer.slash("/announcements contracts")).click("Same as last time");
  await until(async () => expect(await shownIn(officer, "#contracts")).toContain("nobody yet"));
  const ended = await (await officer.slash("/announcements contracts")).click("Take down");
  expect(ended.content).toBe("The contracts are taken down.");
  await until(async () => expect(await officer.in("#contracts").messages()).toEqual([]));
  await ended.click("Put up again");
  await until(async () => expect(await shownIn(officer, "#contracts")).toContain("nobody yet"));
});

test("a member posts no code and sets no contracts", async () => {
  const { members, guildId } = await openScene("Closed", ["Aldo"]);
  const [aldo] = members;
  const answer = await aldo?.slash("/announcements code", { code: "MINE", gives: "Gems" });
  expect(answer?.content).toContain("You need the right");
  const shown = await aldo?.slash("/announcements contracts");
  expect(shown?.content).toBe("No contracts are set for today.");
  expect(JSON.stringify(shown?.message?.components)).not.toContain("Set the contracts");
  expect((await listGiftCodes(context, { kind: "system", guildId })).running).toEqual([]);
});
