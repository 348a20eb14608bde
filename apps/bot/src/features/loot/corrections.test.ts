import { transaction } from "@guildhall/db";
import { listOpenLootSessions, listWaitingDrops } from "@guildhall/db/loot";
import { findMemberOfUser } from "@guildhall/db/members";
import { savePlace } from "@guildhall/db/settings";
import { saveRules } from "@guildhall/use-cases/wishlists";
import { expect, test } from "vitest";
import { noonClock } from "#bot/testing/noon-clock.ts";
import { openCatalogue } from "#bot/testing/open-catalogue.ts";
import { planEvent } from "#bot/testing/plan-event.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot({ clock: noonClock() });
const { db, sandbox, until } = bot;

/** A bow that fell at an event, and two members who were there; the rules let everybody in. */
async function openHall(name: string) {
  const hall = await openCatalogue(bot, name);
  const { server, officer, guildId } = hall;
  const { id: discordId } = server.channel("loot");
  await transaction(db, (tx) => savePlace(tx, guildId, { place: "loot", discordId, isMadeByUs: false }));
  const rules = { gates: [], criteria: [{ kind: "wishedAt" as const }] };
  const system = { kind: "system", guildId } as const;
  await saveRules({ db, clock: sandbox.clock }, system, { name: "Open", rules, seenVersion: 0 });
  const [bram, yara] = [server.member(`${name} Bram`), server.member(`${name} Yara`)];
  const eventId = await planEvent(bot, officer, "Archboss");
  for (const person of [bram, yara]) await person.in("#events").click("Coming");
  await sandbox.clock.advance({ hours: 3 });
  const draft = await (await officer.slash("/loot drop")).submit({ "Items, one a line": "Moonlit Arc" });
  const recorded = await draft.click("Record 1 drop");
  const waiting = () => listWaitingDrops(db, guildId, eventId);
  const [drop] = await waiting();
  const memberOf = async (userId: string) => String((await findMemberOfUser(db, guildId, userId))?.memberId);
  const cards = async () => JSON.stringify(await bram.in("#loot").messages());
  return { ...hall, bram, yara, recorded, waiting, dropId: String(drop?.dropId), memberOf, cards };
}

test("what was given goes to somebody else, and comes back, by commands of officers alone", async () => {
  const { officer, bram, yara, dropId, waiting, memberOf } = await openHall("Back");
  const reason = "Our only bow";
  await officer.slash("/loot award", { drop: dropId, member: await memberOf(bram.id), reason });
  const find = async (typed: string) => await officer.autocomplete("/loot reassign", { drop: typed });
  const [given] = await find("back bram");
  expect(given?.name).toBe("Moonlit Arc · Back Bram · to be handed over");
  const to = { drop: given?.value ?? "", member: await memberOf(yara.id) };
  expect((await bram.slash("/loot reassign", { ...to, reason })).content).toContain("the right");
  expect((await officer.slash("/loot reassign", to)).content).toContain("Say why it does not");
  expect((await officer.slash("/loot reassign", { ...to, reason })).content).toContain("somebody else now");
  expect(await find("back bram")).toEqual([]);
  const [held] = await find("moonlit");
  const back = { drop: held?.value ?? "", because: "refund" };
  expect((await yara.slash("/loot back", back)).content).toContain("the right");
  expect((await officer.slash("/loot back", back)).content).toContain("It waits again");
  expect(await waiting()).toHaveLength(1);
  expect((await officer.slash("/loot back", { ...back, because: "mistake" })).content).toContain(
    "cannot be done",
  );
});

test("what nobody wants is disenchanted, and one press brings it back", async () => {
  const { officer, bram, dropId, waiting } = await openHall("Dust");
  expect((await bram.slash("/loot disenchant", { drop: dropId })).content).toContain("the right");
  const told = await officer.slash("/loot disenchant", { drop: dropId });
  expect(told.content).toContain("It is disenchanted");
  expect(await waiting()).toEqual([]);
  expect((await told.click("Undo")).content).toContain("It waits to be given again");
  expect(await waiting()).toHaveLength(1);
});

test("a session has more time, is called off after a question, and ends before its time", async () => {
  const { guildId, officer, bram, recorded, waiting, cards } = await openHall("Ending");
  await recorded.click("Auction");
  await until(async () => expect(await cards()).toContain("Moonlit Arc"));
  const [open] = await officer.autocomplete("/loot session", { session: "moonlit" });
  const session = open?.value ?? "";
  expect(open?.name).toBe("Moonlit Arc · Auction");
  const [before] = await listOpenLootSessions(db, guildId);
  const longer = await officer.slash("/loot session", { session, what: "longer", minutes: 45 });
  expect(longer.content).toContain("It ends <t:");
  const [after] = await listOpenLootSessions(db, guildId);
  expect(before?.endsAt.until(after?.endsAt ?? before.endsAt).total("minutes")).toBe(45);
  expect((await bram.slash("/loot session", { session, what: "cancel" })).content).toContain("the right");
  const question = await officer.slash("/loot session", { session, what: "cancel" });
  expect(question.content).toContain("**Moonlit Arc**, Auction: nobody gets it");
  expect((await question.click("Call it off")).content).toContain("It is called off");
  await until(async () => expect(await cards()).toContain("It was called off"));
  expect(await waiting()).toHaveLength(1);
  const late = await officer.slash("/loot session", { session, what: "decide" });
  expect(late.content).toContain("This session is over");
});

test("a session that is ended at once is decided by what was bidden", async () => {
  const { officer, recorded, bram, cards } = await openHall("Now");
  await (await recorded.click("More…")).click("Roll");
  await until(async () => expect(await cards()).toContain("Moonlit Arc"));
  const want = await bram.in("#loot").click("I want it");
  if (want.content !== "You take part.") await want.click("Main");
  const [open] = await officer.autocomplete("/loot session", { session: "" });
  const question = await officer.slash("/loot session", { session: open?.value ?? "", what: "decide" });
  expect((await question.click("End it now")).content).toContain("It is over");
  await until(async () => expect(await cards()).toContain("**Now Bram** · offered"));
});
