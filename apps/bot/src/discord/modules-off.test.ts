import type { Module } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { savePlace } from "@guildhall/db/settings";
import { switchModule } from "@guildhall/use-cases/settings";
import { ChannelType } from "discord.js";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { cardOf, planEvent } from "#bot/testing/plan-event.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { sandbox, db, until } = bot;
const context = { db, clock: sandbox.clock };

async function switchTo(guildId: string, module: Module, isOn: boolean): Promise<void> {
  await switchModule(context, { kind: "system", guildId }, { module, isOn });
}

function namesOf(guildId: string): readonly string[] {
  const commands = [...sandbox.world.state.commands.values()].filter(
    (command) => command.guild_id === guildId,
  );
  return commands.map(({ name }) => name);
}

test("a module that is off takes its commands away, and brings them back", async () => {
  const { guildId } = await openHall(bot, "Without points");
  await until(() => expect(namesOf(guildId)).toContain("dkp"));
  await switchTo(guildId, "points", false);
  await until(() => expect(namesOf(guildId)).not.toContain("dkp"));
  expect(namesOf(guildId)).toEqual(expect.arrayContaining(["guild", "event"]));
  await switchTo(guildId, "points", true);
  await until(() => expect(namesOf(guildId)).toContain("dkp"));
});

test.each([
  ["events", ["event", "dkp"]],
  ["leave", ["absence"]],
  ["statics", ["static"]],
] as const)("with %s off no command of it is left", async (module, gone) => {
  const { guildId } = await openHall(bot, `Without ${module}`);
  await until(() => expect(namesOf(guildId)).toEqual(expect.arrayContaining([...gone])));
  await switchTo(guildId, module, false);
  await until(() => expect(namesOf(guildId).filter((name) => gone.some((one) => one === name))).toEqual([]));
  expect(namesOf(guildId)).toContain("guild");
});

test("with points off no card and no profile tells of pay or attendance", async () => {
  const { guildId, officer } = await openHall(bot, "Unpaid");
  await planEvent(bot, officer, "Siege");
  const fieldsOf = async () => (await cardOf(officer, "Siege")).fields?.map(({ name }) => name);
  expect(await fieldsOf()).toContain("Pays");
  expect((await officer.slash("/profile show")).message?.embeds[0]?.description).toContain("Attended");
  await switchTo(guildId, "points", false);
  await until(async () => expect(await fieldsOf()).not.toContain("Pays"));
  expect((await officer.slash("/profile show")).message?.embeds[0]?.description).not.toContain("Attended");
});

test("with leave off nobody is asked about a post by hand", async () => {
  const { guildId, server, officer } = await openHall(bot, "No leave");
  const forum = server.channel("leave", { type: ChannelType.GuildForum });
  await transaction(db, async (tx) => {
    await savePlace(tx, guildId, { place: "absences", discordId: forum.id, isMadeByUs: false });
  });
  const bram = server.member("No leave Bram");
  await switchTo(guildId, "leave", false);
  const ignored = await bram.in("leave").post("Gone fishing", "Back soon");
  // What was told the bot later has its message already.
  await planEvent(bot, officer, "Siege");
  expect(await bram.in(ignored.id).messages()).toHaveLength(1);
  await switchTo(guildId, "leave", true);
  const asked = await bram.in("leave").post("Gone again", "Back soon");
  await until(async () => expect(await bram.in(asked.id).messages()).toHaveLength(2));
});

test("the buttons of old cards say that the module is off, and work again when it is on", async () => {
  const { guildId, server, officer } = await openHall(bot, "Without events");
  await planEvent(bot, officer, "Siege");
  const bram = server.member("Without events Bram").in("#events");
  await switchTo(guildId, "events", false);
  const refused = await bram.click("Coming");
  expect(refused.content).toBe(
    '"Events" is switched off in this guild. An officer can switch it on in the settings.',
  );
  expect(refused.isEphemeral).toBe(true);
  await switchTo(guildId, "events", true);
  await bram.click("Coming");
  await until(async () =>
    expect((await cardOf(officer, "Siege")).fields?.map(({ name }) => name)).toContain("Coming (1)"),
  );
});

test("an event whose start passed while events were off begins when they are on again", async () => {
  const { guildId, officer } = await openHall(bot, "Late start");
  await planEvent(bot, officer, "Sleeping");
  await switchTo(guildId, "events", false);
  await sandbox.clock.advance({ minutes: 70 });
  await switchTo(guildId, "events", true);
  await until(async () => expect((await cardOf(officer, "Sleeping")).description).toContain("Live now"));
});
