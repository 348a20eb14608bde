import { listContacts } from "@guildhall/db/diplomacy";
import type { Person } from "@guildhall/discord-sandbox";
import {
  addContact,
  deleteForeignGuild,
  removeContact,
  saveForeignGuild,
  settleContact,
} from "@guildhall/use-cases/diplomacy";
import { recordServerMemberLeft } from "@guildhall/use-cases/members";
import { changeSettings } from "@guildhall/use-cases/settings";
import { ChannelType, OverwriteType, PermissionFlagsBits, REST, Routes } from "discord.js";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { db, sandbox, restart, until } = bot;
const context = { db, clock: sandbox.clock };

/** What the bot wrote to somebody directly. */
const letters = async (person: Person) => JSON.stringify(await person.in("@me").messages());

/** A guild that guards its channels, and Emberfall, for which an envoy speaks; a second officer keeps foreign guilds too. */
async function openEmbassy(name: string) {
  const hall = await openHall(bot, name);
  const { guildId, server } = hall;
  const system = { kind: "system", guildId } as const;
  const second = server.member(`${name} second officer`, { roles: ["Officer"] });
  const [envoy, other] = [server.member(`${name} envoy`), server.member(`${name} other`)];
  await changeSettings(context, system, { changes: { "diplomacy.guardsChannels": true } });
  const named = { name: "Emberfall", tag: null, server: null, note: null };
  const { foreignGuildId } = await saveForeignGuild(context, system, named);
  await until(() => addContact(context, system, { foreignGuildId, userId: envoy.id }));
  const channels = () =>
    [...server.state.channelIds]
      .flatMap((id) => sandbox.world.state.channels.get(id) ?? [])
      .filter(({ type, name: called }) => type === ChannelType.GuildText && called === "emberfall");
  const channel = await until(() => {
    const [only, ...more] = channels();
    expect(more).toEqual([]);
    if (!only) throw new Error("The channel is not there yet");
    return only;
  });
  const admitted = () => channel.overwrites.map(({ id }) => id);
  const contactId = async (userId: string) =>
    (await listContacts(db, guildId, foreignGuildId)).find((one) => one.userId === userId)?.contactId ?? 0;
  const texts = async () => JSON.stringify(await hall.officer.in(channel.id).messages());
  const contact = { foreignGuildId, userId: other.id };
  /** Adds the other one by the first officer's command, and waits for the alert. */
  const addOther = async () => {
    const guild = String(foreignGuildId);
    const told = await hall.officer.slash("/diplomacy contact", { guild, person: other.id });
    await until(async () => expect(await texts()).toContain("Somebody else speaks for Emberfall"));
    return told;
  };
  return {
    ...hall,
    system,
    second,
    envoy,
    other,
    contact,
    channel,
    channels,
    admitted,
    contactId,
    texts,
    addOther,
  };
}

test("a second contact waits outside until another officer lets them in, and reads of it", async () => {
  const { officer, second, other, channel, admitted, addOther, texts } = await openEmbassy("Guarded");
  expect((await addOther()).content).toContain("waits until another officer lets them in");
  expect(admitted()).not.toContain(other.id);
  expect((await officer.in(channel.id).click("Let in")).content).toContain("You added this person");
  expect((await second.in(channel.id).click("Let in")).content).toContain("is let in");
  await until(() => expect(admitted()).toContain(other.id));
  await until(async () => expect(await texts()).toContain(`Let in by <@${second.id}>`));
  await until(async () => expect(await letters(other)).toContain("has let you into the channel"));
});

test("everybody else stays outside, and the envoy presses in vain", async () => {
  const { server, guildId, envoy, channel, admitted, addOther } = await openEmbassy("Outside");
  await addOther();
  expect(admitted()).toContain(envoy.id);
  const everyone = channel.overwrites.find(({ id }) => id === guildId);
  expect(BigInt(everyone?.deny ?? "0") & PermissionFlagsBits.ViewChannel).not.toBe(0n);
  expect(admitted()).not.toContain(server.member("Outside member").id);
  expect((await envoy.in(channel.id).click("Let in")).content).toContain("You need the right");
});

test("an hour later the button looks at what is so then: somebody demoted lets nobody in", async () => {
  const { server, second, other, channel, admitted, addOther } = await openEmbassy("Stale");
  await addOther();
  await sandbox.clock.advance({ hours: 1 });
  // By hand somebody let them keep the channel.
  const allow = String(PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory);
  server.overwrite("emberfall", { id: second.id, type: OverwriteType.Member, allow, deny: "0" });
  const [roleId = ""] = server.state.members.get(second.id)?.roleIds ?? [];
  await new REST({ api: sandbox.apiUrl })
    .setToken(sandbox.token)
    .delete(Routes.guildMemberRole(server.id, second.id, roleId));
  expect((await second.in(channel.id).click("Let in")).content).toContain("You need the right");
  expect(admitted()).not.toContain(other.id);
});

test("after a day officers are asked once more, also when the bot was away at that time, and the person waits on", async () => {
  const { other, admitted, addOther, texts } = await openEmbassy("Waiting");
  await addOther();
  await sandbox.clock.advance({ hours: 23 });
  await restart();
  await sandbox.clock.advance({ hours: 2 });
  await until(async () => expect(await texts()).toContain("Still waiting to speak for Emberfall"));
  expect(admitted()).not.toContain(other.id);
});

test("whoever is removed or leaves the server sees the channel no longer, and a guild off the list nobody of theirs", async () => {
  const { guildId, system, envoy, contact, admitted, channel } = await openEmbassy("Gone");
  const { foreignGuildId } = contact;
  await removeContact(context, system, { foreignGuildId, userId: envoy.id });
  await until(() => expect(admitted()).not.toContain(envoy.id));
  await addContact(context, system, contact);
  await until(() => expect(admitted()).toContain(contact.userId));
  const gone = { userId: contact.userId, name: "Gone", avatarHash: null, isBot: false, joinedAt: null };
  const picture = { member: { ...gone, roleIds: [] }, asOf: context.clock.now() };
  await recordServerMemberLeft(context, system, picture);
  await until(() => expect(admitted()).not.toContain(contact.userId));
  await addContact(context, system, { foreignGuildId, userId: envoy.id });
  await until(() => expect(admitted()).toContain(envoy.id));
  await deleteForeignGuild(context, { kind: "system", guildId }, { foreignGuildId });
  await until(() => expect(admitted()).not.toContain(envoy.id));
  const officers = channel.overwrites.find(({ deny }) => BigInt(deny) === PermissionFlagsBits.SendMessages);
  expect(officers).toBeDefined();
});

test("a refused contact learns it, and a restart in the middle makes no second channel and no second alert", async () => {
  const { system, second, other, contactId, channels, addOther, texts, admitted } =
    await openEmbassy("Refused");
  await addOther();
  await restart();
  const actor = { kind: "member", guildId: system.guildId, userId: second.id, name: "Second" } as const;
  const rights = new Set(["diplomacy.edit"] as const);
  const answer = { contactId: await contactId(other.id), step: "refuse", seen: "waits" } as const;
  await settleContact(context, { ...actor, rights }, answer);
  await until(async () => expect(await texts()).toContain(`Refused by <@${second.id}>`));
  expect((await texts()).split("Somebody else speaks for Emberfall")).toHaveLength(2);
  expect(channels()).toHaveLength(1);
  expect(admitted()).not.toContain(other.id);
  await until(async () => expect(await letters(other)).toContain("has not let you into"));
});
