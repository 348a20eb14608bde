import { transaction } from "@guildhall/db";
import { ensureHouse, ensureMember, findNudge, listLastNudges } from "@guildhall/db/members";
import { savePlace } from "@guildhall/db/settings";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import { saveHouses } from "@guildhall/use-cases/members";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";
import { describeHandOver } from "./hand-over.view.ts";

const bot = await startTestBot();
const { sandbox, db, until } = bot;
const context = { db, clock: sandbox.clock };

/** Two houses, of which the second has one seat; Ada and Bo sit in the first. */
async function openHouses(name: string) {
  const hall = await openHall(bot, name);
  const { guildId, officer } = hall;
  for (const person of ["Ada", "Bo"]) await officer.slash("/member add", { name: person });
  const houseId = await transaction(db, (tx) => ensureHouse(tx, guildId, { name }));
  const houses = [
    { houseId, name: "Wolves", ownSeats: 70 },
    { name: "Ravens", ownSeats: 1 },
  ];
  await saveHouses(context, { kind: "system", guildId }, { houses });
  return hall;
}

test("an officer moves members to another house, and says so where it has no seat left", async () => {
  const { officer, server } = await openHouses("Housed");
  const move = async (who: string) => {
    const [member] = await officer.autocomplete("/member house", { member: who });
    const [house] = await officer.autocomplete("/member house", { house: "rav" });
    return await officer.slash("/member house", { member: member?.value ?? "", house: house?.value ?? "" });
  };
  const [suggested] = await officer.autocomplete("/member house", { house: "rav" });
  expect(suggested?.name).toBe("Ravens: 0 of 1 seats");
  expect((await move("ada")).content).toBe("1 member is in Ravens now.");
  const asked = await move("bo");
  expect(asked.content).toContain("1 of 1 seats are taken");
  expect((await asked.click("Move them anyway")).content).toBe("1 member is in Ravens now.");
  const { embeds } = (await server.member("Housed Mira").slash("/member list")).message ?? { embeds: [] };
  expect(embeds[0]?.description).toContain("__Ravens__\n**Ada**");
  expect(embeds[0]?.footer?.text).toContain("Ravens: 2 of 1 seats");
});

test("whoever was not heard of is asked in a private thread, answers with one press, and leaves the list", async () => {
  const { guildId, officer, server } = await openHall(bot, "Silent");
  const panel = server.channel("panel");
  const silent = server.member("Silent Silas");
  const longAgo = sandbox.clock.now().subtract({ hours: 90 * 24 });
  const { memberId } = await transaction(db, async (tx) => {
    await savePlace(tx, guildId, { place: "panel", discordId: panel.id, isMadeByUs: false });
    const houseId = await ensureHouse(tx, guildId, { name: "Silent" });
    return await ensureMember(tx, guildId, {
      houseId,
      userId: silent.id,
      name: "Silas",
      now: longAgo,
    });
  });
  const list = await until(async () => {
    const found = await officer.slash("/member inactive");
    expect(JSON.stringify(found.message?.embeds)).toContain("**Silas**: last sign");
    return found;
  });
  expect((await list.click("Ask 1 member")).content).toBe("1 member is being asked.");
  const threadId = await until(async () => {
    const { nudgeId = 0 } = (await listLastNudges(db, guildId)).get(memberId) ?? {};
    const nudge = await findNudge(db, guildId, nudgeId);
    expect(nudge?.threadId).toBeTruthy();
    return nudge?.threadId ?? "";
  });
  const question = silent.in(threadId);
  await until(async () => {
    const [message] = await question.messages();
    expect(message?.content).toContain("Are you still there?");
    expect(message?.mentions.map(({ id }) => id)).toEqual([silent.id]);
  });
  expect((await question.click("I’m still here")).content).toBe("Good to know. Thank you!");
  const after = await officer.slash("/member inactive");
  expect(after.content).toBe("Nobody is missed.");
  const refused = await silent.slash("/member inactive");
  expect(refused.content).toContain("You need the right");
});

test("an officer hands over what somebody planned, and takes it back", async () => {
  const { officer, server } = await openHall(bot, "Handed");
  await officer.slash("/event create", { title: "Siege", when: "in 2 hours" });
  await officer.slash("/member add", { name: "Ada" });
  await server.member("Handed Mira").slash("/profile character", { name: "Mira" });
  const ask = async (taker: string) => {
    const [from] = await officer.autocomplete("/member hand-over", { member: "officer" });
    const [to] = await officer.autocomplete("/member hand-over", { to: taker });
    const both = { member: from?.value ?? "", to: to?.value ?? "" };
    return await officer.slash("/member hand-over", both);
  };
  const toAda = await ask("ada");
  expect(toAda.content).toContain("the event Siege: Ada has no Discord account");
  expect((await toAda.click("Hand over")).content).toContain("Ada can take over nothing");
  const done = await (await ask("mira")).click("Hand over");
  expect(done.content).toBe("Handed Mira looks after it now.");
  expect((await done.click("Take back")).content).toBe("Handed officer has it back.");
});

test("a hand-over fits Discord whatever things and people are called", () => {
  const name = "*_".repeat(50);
  const member = { memberId: 1, houseId: 1, userId: null, name };
  const startsAt = Temporal.Instant.from("2026-11-21T22:00:00Z");
  const kept = { part: "eventIds", name, reason: "noAccount" } as const;
  const content = describeHandOver(translatorFor("fr"), {
    member,
    to: member,
    events: Array.from({ length: 30 }, (_, eventId) => ({ eventId, title: name, startsAt })),
    series: [],
    statics: [],
    heirOf: [],
    kept: Array.from({ length: 30 }, () => kept),
    previewId: "",
  });
  expectFitsDiscord({ content });
});
