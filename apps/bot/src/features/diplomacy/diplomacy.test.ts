import { transaction } from "@guildhall/db";
import { savePlace } from "@guildhall/db/settings";
import { listForeignGuilds, viewForeignGuild } from "@guildhall/use-cases/diplomacy";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { db, sandbox, until } = bot;
const context = { db, clock: sandbox.clock };

test("officers write down a guild, agree a pact and name who speaks for it, and the list shows it", async () => {
  const { officer, server, guildId } = await openHall(bot, "Friends");
  const envoy = server.member("Friends envoy");
  expect((await officer.slash("/diplomacy list")).content).toContain("No foreign guild is on the list yet");
  await officer.slash("/diplomacy add", { name: "Emberfall", tag: "EMB", server: "Laslan" });
  const alike = await officer.slash("/diplomacy add", { name: "Emberfal" });
  expect(alike.content).toContain("Emberfall is on your list already. If you mean another guild, say so.");
  await officer.slash("/diplomacy add", { name: "Emberfal", another: "yes" });
  const [found] = await officer.autocomplete("/diplomacy pact", { guild: "emb" });
  expect(found?.name).toBe("Emberfal");
  const system = { kind: "system", guildId } as const;
  const known = await listForeignGuilds(context, system);
  const guild = String(known.find(({ name }) => name === "Emberfall")?.foreignGuildId);
  const agreed = await officer.slash("/diplomacy pact", { guild, kind: "alliance", until: "2099-12-24" });
  expect(agreed.content).toBe("Emberfall: Alliance until Thu, 24 Dec 2099.");
  const named = await officer.slash("/diplomacy contact", { guild, person: envoy.id });
  expect(named.content).toBe(`<@${envoy.id}> speaks for Emberfall now.`);
  const happened = { guild, kind: "help", words: "They held the gate" };
  expect((await officer.slash("/diplomacy incident", happened)).content).toContain("Help: it stands");
  const shown = (await officer.slash("/diplomacy list")).message?.embeds?.[0]?.fields;
  expect(shown).toMatchObject([
    { name: "Emberfal", value: "Neutral" },
    {
      name: "[EMB] Emberfall",
      value:
        "Ally until Thu, 24 Dec 2099\nPlays on Laslan\nSpeaks for them: Friends envoy\n1 entry in the log",
    },
  ]);
  const details = (await officer.slash("/diplomacy show", { guild })).message?.embeds?.[0];
  expect(details).toMatchObject({
    title: "[EMB] Emberfall",
    description: expect.stringMatching(/^Ally until/),
  });
  expect(details?.fields?.map(({ value }) => value)).toEqual([
    expect.stringContaining("**Alliance**"),
    "Friends envoy · in the channel",
    expect.stringContaining("They held the gate"),
  ]);
  const ended = await officer.slash("/diplomacy pact", { guild, kind: "nothing" });
  expect(ended.content).toBe("Emberfall: Alliance is ended. Now: Neutral.");
  const again = await officer.slash("/diplomacy pact", { guild, kind: "nothing" });
  expect(again.content).toBe("Nothing is agreed with Emberfall.");
  await officer.slash("/diplomacy contact", { guild, person: envoy.id, what: "remove" });
  expect(await listForeignGuilds(context, system)).toMatchObject([{}, { contacts: [] }]);
});

test("what is known of a guild is put right in Discord: worded anew, an entry of its log taken back, the guild off the list and on it again", async () => {
  const { officer, guildId } = await openHall(bot, "Mended");
  const system = { kind: "system", guildId } as const;
  await officer.slash("/diplomacy add", { name: "Emberfall" });
  const [known] = await listForeignGuilds(context, system);
  const guild = String(known?.foreignGuildId);
  const written = await officer.slash("/diplomacy incident", { guild, kind: "help", words: "Held the gate" });
  const takenBack = await written.click("Take back");
  expect(await listForeignGuilds(context, system)).toMatchObject([{ incidentCount: 0 }]);
  expect((await takenBack.click("Put it back")).content).toBe("The entry stands again.");
  const shown = await officer.slash("/diplomacy show", { guild });
  const { incidents } = await viewForeignGuild(context, system, { foreignGuildId: Number(guild) });
  const chosen = await shown.select("Take an entry of the log back", String(incidents[0]?.incidentId));
  expect(chosen.content).toBe("The entry is taken back.");
  const edited = await (await shown.click("Edit")).submit({ name: "Ashfall", tag: "ASH" });
  expect(edited.content).toBe("Ashfall is saved.");
  const asked = await shown.click("Take off the list");
  expect(asked.content).toContain("Take Ashfall off the list?");
  const gone = await asked.click("Take off the list");
  expect(gone.content).toBe("Ashfall is off the list.");
  expect(await listForeignGuilds(context, system)).toEqual([]);
  expect((await gone.click("Put it back")).content).toBe("Ashfall is on the list again.");
  expect(await listForeignGuilds(context, system)).toMatchObject([{ name: "Ashfall", tag: "ASH" }]);
});

test("a member who is no officer learns nothing of foreign guilds", async () => {
  const { server } = await openHall(bot, "Closed");
  const member = server.member("Closed Bram");
  for (const answer of [
    await member.slash("/diplomacy list"),
    await member.slash("/diplomacy show", { guild: "1" }),
    await member.slash("/diplomacy pact", { guild: "1", kind: "nothing" }),
    await member.slash("/diplomacy add", { name: "Foe" }),
  ])
    expect(answer.content).toContain("You need the right");
});

test("officers read once that a pact runs out, and once that it has, also when the bot was away at that time", async () => {
  const { officer, server, guildId } = await openHall(bot, "Ending");
  const { id: discordId } = server.channel("desk");
  await transaction(db, (tx) => savePlace(tx, guildId, { place: "desk", discordId, isMadeByUs: false }));
  await officer.slash("/diplomacy add", { name: "Emberfall" });
  const [found] = await officer.autocomplete("/diplomacy pact", { guild: "emb" });
  const day = context.clock.now().toZonedDateTimeISO("UTC").toPlainDate().add({ days: 9 });
  const pact = { guild: String(found?.value), kind: "nonAggression", until: day.toString() };
  await officer.slash("/diplomacy pact", pact);
  const desk = async () =>
    (await officer.in("#desk").messages()).map(({ embeds }) => embeds[0]?.description ?? "");
  await sandbox.clock.advance({ hours: 7 * 24 });
  await until(async () =>
    expect(await desk()).toEqual([expect.stringContaining("**Non-aggression** with **Emberfall** runs out")]),
  );
  await bot.restart();
  await sandbox.clock.advance({ hours: 4 * 24 });
  await until(async () => expect(await desk()).toHaveLength(2));
  expect((await desk()).join()).toContain("**Non-aggression** with **Emberfall** is over");
});
