import { transaction } from "@guildhall/db";
import { findDrop, listWaitingDrops, saveNewBankSale, saveNewPayouts } from "@guildhall/db/loot";
import { findMemberOfUser } from "@guildhall/db/members";
import type { Person, Reply } from "@guildhall/discord-sandbox";
import { saveRules } from "@guildhall/use-cases/wishlists";
import { expect, test } from "vitest";
import { noonClock } from "#bot/testing/noon-clock.ts";
import { openCatalogue } from "#bot/testing/open-catalogue.ts";
import { planEvent } from "#bot/testing/plan-event.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot({ clock: noonClock() });
const { db, sandbox, until, restart } = bot;

/** Two members who wished for a bow long ago, Bram before Yara, by rules that let everybody in. */
async function openNight(name: string) {
  const hall = await openCatalogue(bot, name);
  const { server, officer, guildId } = hall;
  const system = { kind: "system", guildId } as const;
  const rules = { gates: [], criteria: [{ kind: "wishedAt" as const }] };
  await saveRules({ db, clock: sandbox.clock }, system, { name: "First come", rules, seenVersion: 0 });
  const [bram, yara] = [server.member(`${name} Bram`), server.member(`${name} Yara`)];
  for (const person of [bram, yara]) {
    await person.slash("/wish add", { item: "Moonlit Arc" });
    await sandbox.clock.advance({ hours: 40 });
  }
  await sandbox.clock.advance({ hours: 40 });
  const eventId = await planEvent(bot, officer, "Archboss");
  const record = async (items: string) => {
    await sandbox.clock.advance({ hours: 3 });
    const draft = await (await officer.slash("/loot drop")).submit({ "Items, one a line": items });
    await draft.click("Record 1 drop");
  };
  const memberIdOf = async ({ id }: Person) => (await findMemberOfUser(db, guildId, id))?.memberId ?? 0;
  return { ...hall, bram, yara, eventId, record, memberIdOf };
}

const textOf = ({ message }: Reply) => JSON.stringify(message?.embeds);

/** What an officer reads before a night is handed out. */
const planOf = async (officer: Person, eventId: number) =>
  await officer.slash("/loot night", { event: String(eventId) });

test("a night is read first, goes out with one press, and comes back with another", async () => {
  const { guildId, officer, bram, eventId, record } = await openNight("Night");
  await record("Moonlit Arc");
  const plan = await planOf(officer, eventId);
  expect(textOf(plan)).toContain("1. **Moonlit Arc** · Night Bram · Wished");
  const [given, twice] = await Promise.all([plan.click("Hand out 1 drop"), plan.click("Hand out 1 drop")]);
  for (const { content } of [given, twice]) expect(content).toBe("1 drop is offered. Winners are asked now.");
  const letter = async () => JSON.stringify(await bram.in("@me").messages());
  await until(async () => expect(await letter()).toContain("**Moonlit Arc** is offered to you"));
  expect((await given.click("Undo")).content).toContain("1 award is taken back");
  expect(await listWaitingDrops(db, guildId, eventId)).toHaveLength(1);
});

test("a winner is swapped by a choice that outlives the bot, with a reason, and a drop is left for later", async () => {
  const { officer, yara, eventId, record } = await openNight("Swap");
  await record("Moonlit Arc");
  const choose = async (plan: Reply, choice: string) => {
    const asked = await plan.select("Give something to somebody else…", "1. Moonlit Arc");
    return await asked.select("Choose somebody…", choice);
  };
  const later = await choose(await planOf(officer, eventId), "Leave it for later");
  expect(textOf(later)).toContain("left for later");
  expect(JSON.stringify(later.message?.components)).not.toContain("Hand out");
  await restart();
  const swapped = await choose(later, "Swap Yara");
  expect(textOf(swapped)).toContain("Swap Yara · chosen by you");
  const dialog = await swapped.click("Hand out 1 drop");
  const given = await dialog.submit({ "Why? Members can read it": "Bram has one" });
  expect(given.content).toContain("1 drop is offered");
  const letter = async () => JSON.stringify(await yara.in("@me").messages());
  await until(async () => expect(await letter()).toContain("**Moonlit Arc** is offered to you"));
});

test("a member hands no night out", async () => {
  const { bram, eventId, record } = await openNight("Denied");
  await record("Moonlit Arc");
  expect((await planOf(bram, eventId)).content).toContain("the right");
});

test("what nobody wants goes to the bank, and officers tick whom they paid of a sale", async () => {
  const { guildId, officer, bram, yara, eventId, record, memberIdOf } = await openNight("Bank");
  await record("Moonlit Arc");
  const [drop] = await listWaitingDrops(db, guildId, eventId);
  if (!drop) throw new Error("Something was recorded");
  const { dropId, houseId } = drop;
  expect(textOf(await officer.slash("/loot bank", { drop: String(dropId) }))).toContain("To be sold: 1");
  await transaction(db, async (tx) => {
    const nothing = { bankPercent: 0, windowDays: null, toBank: 0, soldByMemberId: null };
    const soldAt = sandbox.clock.now();
    const sale = {
      ...nothing,
      houseId,
      dropId,
      price: 301,
      split: "equally",
      soldAt,
      requestId: "sale",
    } as const;
    const saleId = await saveNewBankSale(tx, guildId, sale);
    const payouts = [
      { saleId, memberId: await memberIdOf(bram), amount: 151 },
      { saleId, memberId: await memberIdOf(yara), amount: 150 },
    ];
    await saveNewPayouts(tx, guildId, payouts);
  });
  const bank = await officer.slash("/loot bank");
  expect(textOf(bank)).toContain("301 coins · 0 of 2 paid");
  const sale = await bank.select("Who gets what of a sale…", "Moonlit Arc");
  const ticked = await sale.select("Who was paid?", "Bank Yara");
  expect(textOf(ticked)).toContain("▫️ Bank Bram · 151 coins");
  expect(textOf(ticked)).toContain("✅ Bank Yara · 150 coins");
  expect(textOf(await ticked.click("Back"))).toContain("1 of 2 paid");
  const seen = await (await bram.slash("/loot bank")).select("Who gets what of a sale…", "Moonlit Arc");
  expect(textOf(seen)).toContain("✅ Bank Yara");
  expect(JSON.stringify(seen.message?.components)).not.toContain("Who was paid?");
  expect((await findDrop(db, guildId, dropId))?.state).toBe("banked");
});

test("what something of the bank brought is read first and written down once, by officers alone", async () => {
  const { guildId, officer, bram, eventId, record } = await openNight("Sale");
  await record("Moonlit Arc");
  const [drop] = await listWaitingDrops(db, guildId, eventId);
  const bank = await officer.slash("/loot bank", { drop: String(drop?.dropId) });
  const seen = await bram.slash("/loot bank");
  expect(JSON.stringify(seen.message?.components)).not.toContain("Sell something…");
  const dialog = await bank.select("Sell something…", "Moonlit Arc");
  const unknown = await dialog.submit({ "What it brought, in coins": "301" });
  expect(unknown.content).toContain("Who was there is not settled yet");
  const again = await bank.select("Sell something…", "Moonlit Arc");
  const kept = { "What it brought, in coins": "301", "How it is shared": "to the guild bank" };
  const draft = await again.submit(kept);
  expect(textOf(draft)).toContain("301 coins · to the guild bank · 301 coins to the bank");
  const presses = await Promise.all([1, 2].map(() => draft.click("Write the sale down")));
  for (const { content } of presses) expect(content).toContain("**Moonlit Arc** is sold");
  const after = textOf(await officer.slash("/loot bank"));
  expect(after).toContain("To be sold: 0");
  expect(after.match(/301 coins/g)).toHaveLength(1);
});

test("a member reserves before an event begins, everybody reads it, and only the own can be taken back", async () => {
  const { bram, yara, eventId } = await openNight("Reserve");
  const event = String(eventId);
  const reserved = await bram.slash("/loot reserve", { event, item: "Moonlit Arc" });
  expect(textOf(reserved)).toContain("**Moonlit Arc** · Reserve Bram");
  const seen = await yara.slash("/loot reserve", { event });
  expect(textOf(seen)).toContain("Reserve Bram");
  expect(seen.message?.components).toEqual([]);
  const released = await reserved.select("Take one back…", "Moonlit Arc");
  expect(textOf(released)).toContain("Nothing is reserved yet.");
  await sandbox.clock.advance({ hours: 2 });
  const late = await bram.slash("/loot reserve", { event, item: "Moonlit Arc" });
  expect(late.content).toContain("The event has begun");
});
