import { transaction } from "@guildhall/db";
import { listWaitingDrops } from "@guildhall/db/loot";
import { findMemberOfUser } from "@guildhall/db/members";
import { savePlace } from "@guildhall/db/settings";
import { awardByHand } from "@guildhall/use-cases/loot";
import { expect, test } from "vitest";
import { openCatalogue } from "#bot/testing/open-catalogue.ts";
import { planEvent } from "#bot/testing/plan-event.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { db, sandbox, until } = bot;
const context = { db, clock: sandbox.clock };

/** A drop of an event that is over, and two members; officers have a channel, and so has loot. */
async function openLoot(name: string) {
  const hall = await openCatalogue(bot, name);
  const { server, officer, guildId } = hall;
  for (const place of ["desk", "loot"] as const) {
    const { id: discordId } = server.channel(place);
    await transaction(db, (tx) => savePlace(tx, guildId, { place, discordId, isMadeByUs: false }));
  }
  const eventId = await planEvent(bot, officer, "Archboss");
  const [bram, yara] = [server.member(`${name} Bram`), server.member(`${name} Yara`)];
  for (const person of [bram, yara]) await person.in("#events").click("Coming");
  await sandbox.clock.advance({ hours: 3 });
  const draft = await (await officer.slash("/loot drop")).submit({ "Items, one a line": "Moonlit Arc" });
  await draft.click("Record 1 drop");
  const [drop] = await listWaitingDrops(db, guildId, eventId);
  const dropId = drop?.dropId ?? 0;
  const memberIdOf = async (userId: string) => (await findMemberOfUser(db, guildId, userId))?.memberId ?? 0;
  const offerTo = async (userId: string) => {
    const giving = { dropId, memberId: await memberIdOf(userId), reason: "A test", isOffer: true };
    await awardByHand(context, { kind: "system", guildId }, giving);
  };
  return { ...hall, bram, yara, eventId, dropId, memberIdOf, offerTo };
}

test("an officer gives a drop with a reason, the winner is told and says to have it, and it stands in the history", async () => {
  const { officer, bram, eventId, dropId, memberIdOf } = await openLoot("Given");
  const to = { drop: String(dropId), member: String(await memberIdOf(bram.id)) };
  const refused = await officer.slash("/loot award", to);
  expect(refused.content).toContain("Say why it does not");
  const given = await officer.slash("/loot award", { ...to, reason: "Our only bow" });
  expect(given.content).toBe("It is given, and waits to be handed over.");
  expect((await officer.slash("/loot owed")).message?.embeds?.[0]?.description).toContain("**Moonlit Arc**");
  const have = await until(() => bram.in("@me").click("I have it"));
  expect(have.content).toContain("It counts as received");
  expect((await officer.slash("/loot owed")).content).toBe("Everything that dropped was handed over.");
  const history = await officer.slash("/loot history", { item: "moonlit" });
  expect(history.message?.embeds?.[0]?.description).toContain("Given Bram · received");
  const ofEvent = await officer.slash("/loot history", { event: String(eventId) });
  expect(ofEvent.message?.embeds?.[0]?.description).toContain("Given Bram · received");
  const otherId = await planEvent(bot, officer, "Another evening");
  const ofOther = await officer.slash("/loot history", { event: String(otherId) });
  expect(ofOther.content).toBe("Nothing was given yet.");
});

test("an offer is answered where it was read, once, and nobody else can", async () => {
  const { bram, yara, offerTo } = await openLoot("Offered");
  await offerTo(bram.id);
  const taken = await until(() => bram.in("@me").click("Take it"));
  expect(taken.content).toContain("It is yours");
  expect(JSON.stringify(await yara.in("@me").messages())).not.toContain("Moonlit Arc");
});

test("an offer that is let pass is over, and a second press changes nothing", async () => {
  const { bram, officer, offerTo } = await openLoot("Passing");
  await offerTo(bram.id);
  const passed = await until(() => bram.in("@me").click("Pass"));
  expect(passed.content).toContain("You passed");
  expect((await officer.slash("/loot owed")).message?.embeds?.[0]?.description).toContain("not given yet");
});

test("nobody who answers in time loses an offer, and nobody who sleeps keeps it", async () => {
  const { bram, officer, offerTo } = await openLoot("Sleeping");
  await offerTo(bram.id);
  await until(async () =>
    expect(JSON.stringify(await bram.in("@me").messages())).toContain("is offered to you"),
  );
  await sandbox.clock.advance({ hours: 13 });
  await until(async () =>
    expect((await officer.slash("/loot owed")).message?.embeds?.[0]?.description).toContain("not given yet"),
  );
  const late = await bram.in("@me").click("Take it");
  expect(late.content).toContain("the time to answer is over");
});

test("what nobody handed over for two days is asked about once, and one press settles it", async () => {
  const { bram, officer, dropId, memberIdOf } = await openLoot("Late");
  const to = { drop: String(dropId), member: String(await memberIdOf(bram.id)), reason: "Our only bow" };
  await officer.slash("/loot award", to);
  await sandbox.clock.advance({ hours: 49 });
  const desk = async () => JSON.stringify(await officer.in("#desk").messages());
  await until(async () => expect(await desk()).toContain("has waited two days for **Moonlit Arc**"));
  await officer.in("#desk").click("Handed over");
  await until(async () => expect(await desk()).toContain("settled"));
});
