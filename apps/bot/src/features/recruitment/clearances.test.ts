import { transaction } from "@guildhall/db";
import { listClearances, saveNewApplication } from "@guildhall/db/recruitment";
import { savePlace } from "@guildhall/db/settings";
import { addContact, agreePact, removeContact, saveForeignGuild } from "@guildhall/use-cases/diplomacy";
import { decideApplication, requestClearance } from "@guildhall/use-cases/recruitment";
import { ChannelType, REST, Routes } from "discord.js";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { db, sandbox, restart, until } = bot;
const context = { db, clock: sandbox.clock };

/** A guild that was sent an application by somebody of Emberfall, a friend for which an envoy speaks. */
async function openEmbassy(name: string) {
  const hall = await openHall(bot, name);
  const { guildId, server } = hall;
  const system = { kind: "system", guildId } as const;
  for (const place of ["recruitment", "desk"] as const) {
    const { id: discordId } = server.channel(place);
    await transaction(db, (tx) => savePlace(tx, guildId, { place, discordId, isMadeByUs: false }));
  }
  const [envoy, applicant] = [server.member(`${name} envoy`), server.member(`${name} Lune`)];
  const { foreignGuildId } = await saveForeignGuild(context, system, {
    name: "Emberfall",
    tag: null,
    server: null,
    note: null,
  });
  await agreePact(context, system, { foreignGuildId, kind: "alliance", untilOn: null });
  const contact = { foreignGuildId, userId: envoy.id };
  await until(() => addContact(context, system, contact));
  const applicationId = await transaction(db, (tx) =>
    saveNewApplication(tx, guildId, {
      ...{ formId: 0, userId: applicant.id, language: "en", characterName: "Lune", classKey: null },
      ...{ role: "healer", power: 400, timeZone: null, formerGuild: "Emberfall", answerDueAt: null },
      appliedAt: context.clock.now(),
    }),
  );
  const of = { applicationId };
  const channels = () =>
    [...server.state.channelIds]
      .map((id) => sandbox.world.state.channels.get(id))
      .filter((channel) => channel?.type === ChannelType.GuildText && channel.name === "emberfall");
  const inChannel = async () =>
    await until(() => {
      const [only, ...others] = channels();
      expect(others).toEqual([]);
      if (!only?.overwrites.some(({ id }) => id === envoy.id)) throw new Error("The envoy is not there yet");
      return only;
    });
  const states = async () => (await listClearances(db, guildId, [applicationId])).map(({ state }) => state);
  const desk = async () => JSON.stringify(await hall.officer.in("#desk").messages());
  return { ...hall, system, envoy, applicant, contact, of, inChannel, states, desk };
}

test("the envoy is asked in the channel of their guild, says no with words, thinks better of it, and officers read both", async () => {
  const { system, envoy, applicant, of, inChannel, states, desk } = await openEmbassy("Asking");
  await requestClearance(context, system, of);
  const channel = await inChannel();
  expect(channel.overwrites.map(({ id }) => id)).not.toContain(applicant.id);
  const there = envoy.in(channel.id);
  const dialog = await until(() => there.click("Something against it"));
  await dialog.submit({ "What speaks against it?": "Left us in a raid" });
  expect(await states()).toEqual(["no"]);
  await until(async () => expect(await desk()).toContain("Left us in a raid"));
  const again = await there.click("Something against it");
  expect(JSON.stringify(again.modal)).toContain("Left us in a raid");
  expect((await there.click("Nothing against it")).content).toContain("Thank you");
  await until(async () => expect(await desk()).toContain("**Nothing against it**"));
  expect(await states()).toEqual(["yes"]);
});

test("an officer asks from the card, reads there how it stands, and takes nobody in without waiting or a reason", async () => {
  const { officer, of, states, inChannel } = await openEmbassy("Carded");
  const application = String(of.applicationId);
  const card = async () => await officer.slash("/application show", { application });
  const textOf = async () => (await card()).message?.embeds[0]?.description ?? "";
  expect(await textOf()).toContain("Comes from **Emberfall**: Alliance.");
  await (await card()).click("Ask the former guild");
  expect(await states()).toEqual(["asked"]);
  await inChannel();
  expect(await textOf()).toContain("Emberfall is being asked");
  const refused = await (await (await card()).click("Accept")).submit({});
  expect(refused.content).toContain("Emberfall was asked about this person and has not answered yet");
  const again = await (await card()).click("Accept");
  await again.submit({ "Why not wait?": "We know her" });
  expect(await textOf()).toContain("> We know her");
});

test("a restart in the middle asks once, and the press afterwards counts", async () => {
  const { system, envoy, of, inChannel, states } = await openEmbassy("Restarted");
  await requestClearance(context, system, of);
  await restart();
  const channel = await inChannel();
  await until(() => envoy.in(channel.id).click("Nothing against it"));
  await restart();
  expect(await states()).toEqual(["yes"]);
  const asked = (await envoy.in(channel.id).messages()).filter(({ embeds }) => embeds.length > 0);
  expect(asked).toHaveLength(1);
});

test("once officers decided the question has no buttons, and a press that was on its way is told so", async () => {
  const { system, envoy, of, inChannel, states } = await openEmbassy("Decided");
  await requestClearance(context, system, of);
  const there = envoy.in((await inChannel()).id);
  await until(async () => expect(JSON.stringify(await there.messages())).toContain("Something against it"));
  const dialog = await there.click("Something against it");
  await decideApplication(context, system, { ...of, outcome: "rejected", reason: null });
  expect((await dialog.submit({})).content).toContain("This application is decided");
  await until(async () => expect(JSON.stringify(await there.messages())).toContain("It is decided"));
  expect(JSON.stringify(await there.messages())).not.toContain("Something against it");
  expect(await states()).toEqual(["asked"]);
});

test("who does not speak for the guild any more sees the channel no longer, and their press counts nothing", async () => {
  const { system, envoy, officer, contact, of, inChannel, states } = await openEmbassy("Removed");
  await requestClearance(context, system, of);
  const channel = await inChannel();
  await until(async () =>
    expect(JSON.stringify(await officer.in(channel.id).messages())).toContain("Nothing against it"),
  );
  await removeContact(context, system, contact);
  await until(() => expect(channel.overwrites.map(({ id }) => id)).not.toContain(envoy.id));
  const pressed = await officer.in(channel.id).click("Nothing against it");
  expect(pressed.content).toContain("Only those answer who speak for Emberfall here");
  expect(await states()).toEqual(["asked"]);
});

test("after two days without an answer nobody waits, and officers read it", async () => {
  const { system, of, inChannel, states, desk } = await openEmbassy("Silent");
  await requestClearance(context, system, of);
  await inChannel();
  await sandbox.clock.advance({ hours: 48 });
  await until(async () => expect(await states()).toEqual(["noAnswer"]));
  await until(async () => expect(await desk()).toContain("Nobody answered in time"));
  await decideApplication(context, system, { ...of, outcome: "rejected", reason: null });
});

test("a channel that somebody deletes comes back with the question as it stands", async () => {
  const { system, envoy, of, inChannel } = await openEmbassy("Deleted");
  await requestClearance(context, system, of);
  const before = await inChannel();
  await until(async () => expect(await envoy.in(before.id).messages()).not.toEqual([]));
  await new REST({ api: sandbox.apiUrl }).setToken(sandbox.token).delete(Routes.channel(before.id));
  const after = await until(async () => {
    const made = await inChannel();
    expect(made.id).not.toBe(before.id);
    return made;
  });
  await until(async () =>
    expect(JSON.stringify(await envoy.in(after.id).messages())).toContain("Nothing against it"),
  );
});
