import { toHundredths } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listOpenLootSessions } from "@guildhall/db/loot";
import { findMemberOfUser } from "@guildhall/db/members";
import { savePlace } from "@guildhall/db/settings";
import type { Person } from "@guildhall/discord-sandbox";
import { adjustPoints } from "@guildhall/use-cases/dkp";
import { placeBid } from "@guildhall/use-cases/loot";
import { switchModule } from "@guildhall/use-cases/settings";
import { saveRules } from "@guildhall/use-cases/wishlists";
import { REST, Routes } from "discord.js";
import { expect, test } from "vitest";
import { noonClock } from "#bot/testing/noon-clock.ts";
import { openCatalogue } from "#bot/testing/open-catalogue.ts";
import { planEvent } from "#bot/testing/plan-event.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot({ clock: noonClock() });
const { db, sandbox, until } = bot;
const context = { db, clock: sandbox.clock };

/** Two members with 100 points each, a channel for loot, rules that let everybody in, and one drop. */
async function openSale(name: string) {
  const hall = await openCatalogue(bot, name);
  const { server, officer, guildId } = hall;
  const system = { kind: "system", guildId } as const;
  const channel = server.channel("loot");
  await transaction(db, (tx) =>
    savePlace(tx, guildId, { place: "loot", discordId: channel.id, isMadeByUs: false }),
  );
  const rules = { gates: [], criteria: [{ kind: "roll" as const }] };
  await saveRules(context, system, { name: "Open", rules, seenVersion: 0 });
  const [bram, yara] = [server.member(`${name} Bram`), server.member(`${name} Yara`)];
  await planEvent(bot, officer, "Archboss");
  for (const person of [bram, yara]) await person.in("#events").click("Coming");
  const lines = [];
  for (const { id } of [bram, yara]) {
    const memberId = (await findMemberOfUser(db, guildId, id))?.memberId ?? 0;
    lines.push({ memberId, amount: toHundredths(100_00) });
  }
  await adjustPoints(context, system, { slipId: `start-${name}`, lines, reason: "To bid with" });
  const draft = await (await officer.slash("/loot drop")).submit({ "Items, one a line": "Moonlit Arc" });
  const recorded = await draft.click("Record 1 drop");
  const begin = async (mode: string) => (await recorded.click(mode)).content;
  return { ...hall, channel, recorded, begin, bram, yara };
}

/** The cards that stand in the channel. */
const cardsOf = async (person: Person) =>
  (await person.in("#loot").messages()).filter(({ embeds }) => embeds.some(({ footer }) => footer));

const cardText = async (person: Person) => JSON.stringify(await cardsOf(person));

async function bid(person: Person, amount: string) {
  const dialog = await person.in("#loot").click("Bid…");
  return await dialog.submit({ "Up to how much": amount });
}

test("an auction begins with one press, shows who leads at which price, and ends once, with the right winner", async () => {
  const { guildId, officer, bram, yara, begin } = await openSale("Auction");
  expect(await begin("Auction")).toContain("1 session has begun");
  await until(async () => expect(await cardText(officer)).toContain("Moonlit Arc"));
  expect((await bid(bram, "40")).content).toContain("You lead at 10.00, and go up to 40.00");
  await until(async () => expect(await cardText(officer)).toContain("Auction Bram"));
  expect((await bid(yara, "30")).content).toContain("Somebody goes further: it stands at 35.00");
  expect((await bid(yara, "60")).content).toContain("You lead at 45.00");
  await until(async () =>
    expect(JSON.stringify(await bram.in("@me").messages())).toContain(
      "Somebody goes further for **Moonlit Arc**",
    ),
  );
  expect(await cardText(officer)).not.toContain("60.00");
  await sandbox.clock.advance({ hours: 34 });
  await until(async () =>
    expect(await cardText(officer)).toContain("**Auction Yara** · to be handed over · 45.00"),
  );
  expect(await listOpenLootSessions(db, guildId)).toEqual([]);
  expect(await cardsOf(officer)).toHaveLength(1);
  const why = await bram.in("#loot").click("Why not me?");
  expect(why.message?.embeds?.[0]?.description).toContain("Auction Yara was ahead by: Bid");
});

test("of sealed bids nothing is on the card before the end, and everything after it", async () => {
  const { officer, bram, yara, recorded } = await openSale("Sealed");
  const others = await recorded.click("More…");
  await others.click("Sealed bids");
  await until(async () => expect(await cardText(officer)).toContain("Nobody knows before the end."));
  const before = await cardText(officer);
  expect((await (await bram.in("#loot").click("Bid…")).submit({ "How much": "77" })).content).toContain(
    "77.00 is in",
  );
  await (await yara.in("#loot").click("Bid…")).submit({ "How much": "20" });
  expect(await cardText(officer)).toBe(before);
  expect((await yara.in("#loot").click("My standing")).content).not.toContain("77");
  await sandbox.clock.advance({ hours: 34 });
  await until(async () =>
    expect(await cardText(officer)).toContain("**Sealed Bram** · to be handed over · 77.00"),
  );
});

test("a card that somebody deletes comes back, and Discord slowing edits down loses no bid", async () => {
  const { officer, bram, yara, channel, begin } = await openSale("Healing");
  await begin("Auction");
  await until(async () => expect(await cardsOf(officer)).toHaveLength(1));
  const [card] = await cardsOf(officer);
  await new REST({ api: sandbox.apiUrl })
    .setToken(sandbox.token)
    .delete(Routes.channelMessage(channel.id, card?.id ?? ""));
  await until(async () => expect((await cardsOf(officer))[0]?.id).not.toBe(card?.id));
  await until(async () => expect(await cardsOf(officer)).toHaveLength(1));
  const route = "/channels/:channel/messages/:message";
  sandbox.faults.disturbRest({ kind: "rate-limit", method: "PATCH", route, times: 2 });
  await bid(bram, "20");
  await bid(yara, "50");
  await sandbox.clock.advance({ seconds: 5 });
  await until(async () => expect(await cardText(officer)).toContain("Healing Yara"));
});

test("the same press twice is one bid, and a bid taken back lets the next one lead", async () => {
  const { officer, bram, begin } = await openSale("Twice");
  await begin("Auction");
  await until(async () => expect(await cardsOf(officer)).toHaveLength(1));
  const presses = await Promise.all([1, 2].map(() => bram.in("#loot").click("Bid 10.00")));
  for (const { content } of presses) expect(content).toMatch(/You lead at 10.00|You go up to 10.00/);
  await until(async () => expect(await cardText(officer)).toContain("Twice Bram"));
  expect((await bram.in("#loot").click("Take back")).content).toContain("taken back");
  await until(async () => expect(await cardText(officer)).toContain("Nobody yet"));
});

test("who wants a drop says so with a press, and who does not any more leaves", async () => {
  const { officer, bram, recorded } = await openSale("Wanting");
  await (await recorded.click("More…")).click("Roll");
  await until(async () => expect(await cardsOf(officer)).toHaveLength(1));
  expect((await bram.in("#loot").click("I want it")).content).toBe("You take part.");
  await until(async () => expect(await cardText(officer)).toContain("Wanting Bram"));
  expect((await bram.in("#loot").click("Not after all")).content).toBe("You take part no more.");
});

test("whoever takes part reads in private where they would stand, and by which gate they are kept out", async () => {
  const { guildId, officer, bram, recorded } = await openSale("Standing");
  const system = { kind: "system", guildId } as const;
  const criteria = [{ kind: "points" as const, bands: [] }];
  await saveRules(context, system, { name: "Points", rules: { gates: [], criteria }, seenVersion: 1 });
  await recorded.click("Wishlist priority");
  await until(async () => expect(await cardsOf(officer)).toHaveLength(1));
  await bram.in("#loot").click("I want it");
  const standing = async () => (await bram.in("#loot").click("My standing")).content;
  expect(await standing()).toContain("If it ended now, you would be 1st of 1.");
  const gates = [{ kind: "daysInGuild" as const, days: 300 }];
  await saveRules(context, system, { name: "Old members", rules: { gates, criteria }, seenVersion: 2 });
  expect(await standing()).toMatch(/keep you out of it now:\n- 0 days in the guild.* 300 needed/);
});

test("closed direct messages keep nobody from winning: the offer stands in the loot channel for that person", async () => {
  const { officer, bram, yara, recorded } = await openSale("Closed");
  await bram.acceptDirectMessages(false);
  await (await recorded.click("More…")).click("Roll");
  await until(async () => expect(await cardsOf(officer)).toHaveLength(1));
  await bram.in("#loot").click("I want it");
  await sandbox.clock.advance({ hours: 34 });
  const denied = await until(() => yara.in("#loot").click("Take it"));
  expect(denied.content).toContain("offered to somebody else");
  // A machine that has much to do answers a press late: what it came to stands on the card.
  await bram.in("#loot").click("Take it");
  await until(async () => expect(await cardText(officer)).toContain("**Closed Bram** · to be handed over"));
});

test("without its channel a sale goes on, and its card comes back where the guild says", async () => {
  const { guildId, server, officer, bram, yara, channel, begin } = await openSale("Moved");
  await begin("Auction");
  await until(async () => expect(await cardsOf(officer)).toHaveLength(1));
  const [card] = await cardsOf(officer);
  await new REST({ api: sandbox.apiUrl }).setToken(sandbox.token).delete(Routes.channel(channel.id));
  const { sessionId = 0 } = (await listOpenLootSessions(db, guildId))[0] ?? {};
  for (const [person, points] of [
    [bram, 40],
    [yara, 60],
  ] as const) {
    const actor = {
      kind: "member",
      guildId,
      userId: person.id,
      name: "Bidder",
      rights: new Set<never>(),
    } as const;
    const maximum = toHundredths(points * 100);
    await placeBid(context, actor, { requestId: `bid-${points}`, sessionId, maximum });
  }
  await until(async () =>
    expect(JSON.stringify(await bram.in("@me").messages())).toContain("Somebody goes further"),
  );
  const { id: discordId } = server.channel("loot");
  await transaction(db, async (tx) => {
    await savePlace(tx, guildId, { place: "loot", discordId, isMadeByUs: false });
    await recordFact(tx, { name: "settings.setupFinished", guildId }, sandbox.clock.now());
  });
  await until(async () => expect(await cardText(officer)).toContain("Moved Yara"));
  expect((await cardsOf(officer)).map(({ id }) => id)).not.toContain(card?.id);
  expect(await cardsOf(officer)).toHaveLength(1);
});

test("what should have ended while loot was switched off ends once it is on again", async () => {
  const [{ guildId, officer, bram, begin }, other] = [await openSale("Off"), await openSale("On")];
  for (const press of [begin, other.begin]) await press("Auction");
  await until(async () => expect(await listOpenLootSessions(db, other.guildId)).toHaveLength(1));
  await until(async () => expect(await cardsOf(officer)).toHaveLength(1));
  await bid(bram, "20");
  await until(async () => expect(await cardText(officer)).toContain("Off Bram"));
  const system = { kind: "system", guildId } as const;
  await switchModule(context, system, { module: "loot", isOn: false });
  await sandbox.clock.advance({ hours: 34 });
  // What comes due later is over, so this one's time came and went.
  await until(async () => expect(await listOpenLootSessions(db, other.guildId)).toEqual([]));
  expect(await listOpenLootSessions(db, guildId)).toHaveLength(1);
  await switchModule(context, system, { module: "loot", isOn: true });
  await until(async () => expect(await listOpenLootSessions(db, guildId)).toEqual([]));
  await until(async () => expect(await cardText(officer)).toContain("**Off Bram** · to be handed over"));
});
