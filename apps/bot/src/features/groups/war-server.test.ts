import { transaction } from "@guildhall/db";
import { listAuditEntries } from "@guildhall/db/audit";
import { listParkedDeliveries } from "@guildhall/db/facts";
import { findHomeOfWarServer } from "@guildhall/db/groups";
import { findMemberSync, findServerMember } from "@guildhall/db/members";
import { savePlace } from "@guildhall/db/settings";
import { placeMember, publishParties, viewParties, viewWarServer } from "@guildhall/use-cases/groups";
import { ChannelType } from "discord.js";
import { expect, test } from "vitest";
import { noonClock } from "#bot/testing/noon-clock.ts";
import { openEvening } from "#bot/testing/open-evening.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot({ clock: noonClock(), rateLimits: false });
const { sandbox, db, until } = bot;
const context = { db, clock: sandbox.clock };

type Wishes = {
  readonly thereCount?: number;
  readonly permissions?: Parameters<typeof sandbox.world.guild>[0];
};

/** A guild whose war server has the first of its ten people, linked by code and before anything is published. */
async function openCamp(name: string, { thereCount = 6, permissions = {} }: Wishes = {}) {
  const evening = await openEvening(bot, name, {
    peopleCount: 10,
    rules: { hasThread: true },
    minutesAhead: 45,
  });
  const { guildId, server, people, event, officer } = evening;
  const desk = server.channel("desk");
  await transaction(db, (tx) =>
    savePlace(tx, guildId, { place: "desk", discordId: desk.id, isMadeByUs: false }),
  );
  const camp = sandbox.world.guild({ name: `${name} camp`, owner: `${name} marshal`, ...permissions });
  const marshal = camp.member(`${name} marshal`);
  for (let number = 1; number <= thereCount; number += 1) camp.member(`${name} ${number}`);
  await until(async () => expect((await findMemberSync(db, camp.id))?.completedAt).toBeTruthy());
  const owner = server.member(`${name} owner`);
  const code = /`([A-Z0-9]+)`/.exec((await owner.slash("/group war-server")).content)?.[1] ?? "";
  await until(async () => {
    await marshal.slash("/group link", { code });
    expect(await findHomeOfWarServer(db, camp.id)).toBe(guildId);
  });
  const publish = async () => {
    await officer.slash("/group build", { event });
    await officer.slash("/group publish", { event });
  };
  const roles = () => [...camp.state.roles.values()].filter((role) => role.name.startsWith("Party "));
  const channels = (type: ChannelType, start: string) =>
    [...sandbox.world.state.channels.values()].filter(
      (channel) => channel.guildId === camp.id && channel.type === type && channel.name.startsWith(start),
    );
  const rolesOf = (userId: string) => {
    const own = roles().map(({ id }) => id);
    return camp.state.members.get(userId)?.roleIds.filter((id) => own.includes(id)) ?? [];
  };
  const placed = () => people.filter(({ person }) => rolesOf(person.id).length === 1);
  const missing = async () =>
    (await officer.in("desk").messages()).find(({ embeds }) => embeds[0]?.title?.startsWith("War server"))
      ?.embeds[0]?.description;
  return { ...evening, owner, camp, marshal, code, publish, roles, channels, rolesOf, placed, missing };
}

type Camp = Awaited<ReturnType<typeof openCamp>>;

/** What the bot wrote to somebody directly. */
const lettersTo = ({ people }: Camp, number: number) => {
  const userId = people[number - 1]?.person.id ?? "";
  const direct = [...sandbox.world.state.channels.values()].find(({ recipientIds }) =>
    recipientIds?.includes(userId),
  );
  return [...(direct?.messages.values() ?? [])];
};

/** Somebody of each of the two parties changes places, and everybody sees it. */
async function swapTwo({ guildId, eventId, placed, people }: Camp) {
  const system = { kind: "system", guildId } as const;
  const { work } = await viewParties(context, system, { eventId });
  const there = new Set(placed().map(({ memberId }) => memberId));
  const places = (work?.places ?? []).filter(({ memberId }) => there.has(memberId));
  const [one] = places;
  const other = places.find(({ partyKey }) => partyKey !== one?.partyKey);
  if (!work || !one || !other) throw new Error("Both parties have people in the war server");
  const draftNumber = await placeMember(context, system, {
    ...{ eventId, draftNumber: work.draftNumber, memberId: one.memberId },
    ...{ partyKey: other.partyKey, swapWithMemberId: other.memberId },
  });
  await publishParties(context, system, { eventId, draftNumber });
  const find = (memberId: number) => people.find((each) => each.memberId === memberId)?.person.id ?? "";
  return [find(one.memberId), find(other.memberId)] as const;
}

test("published parties have roles, channels and a message there, their people the role and the name; after the end roles go", async () => {
  const camp = await openCamp("Full");
  const { server, publish, roles, channels, placed, rolesOf, missing, marshal, people } = camp;
  await publish();
  await until(() => expect(placed()).toHaveLength(6));
  expect(
    roles()
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(["Party 1", "Party 2"]);
  expect(channels(ChannelType.GuildVoice, "Party ")).toHaveLength(2);
  await until(() => expect(camp.camp.state.members.get(people[0]?.person.id ?? "")?.nick).toBe("Player 1"));
  await until(async () => expect(await marshal.in("parties").messages()).toHaveLength(1));
  await until(async () =>
    expect(await missing()).toMatch(/^Not in the war server: (Player \d+, ){3}Player \d+$/),
  );
  const before = new Map(people.map(({ person }) => [person.id, rolesOf(person.id)]));
  const [one, other] = await swapTwo(camp);
  await until(() => expect([rolesOf(one), rolesOf(other)]).toEqual([before.get(other), before.get(one)]));
  expect(placed()).toHaveLength(6);
  await bot.restart(async () => {
    await sandbox.clock.advance({ minutes: 45 + 90 + 15 });
  });
  await until(() => expect(placed()).toHaveLength(0));
  expect(channels(ChannelType.GuildVoice, "Party ")).toHaveLength(2);
  expect(await listParkedDeliveries(db, server.id)).toEqual([]);
});

test("who is missing gets an invite that opens once; whoever plays gets the next by the button, and a stranger none", async () => {
  const camp = await openCamp("Call", { thereCount: 9 });
  const { publish, people, officer, server, rolesOf } = camp;
  await publish();
  await until(() => expect(lettersTo(camp, 10)).toHaveLength(1));
  const code = JSON.stringify(lettersTo(camp, 10)).match(/discord\.gg\/([\w-]+)/)?.[1] ?? "";
  const thread = officer.in("Call siege");
  const [player] = people.slice(-1);
  if (!player) throw new Error("There are ten of them");
  const stranger = server.member("Call stranger");
  const refused = await until(async () => await stranger.in("Call siege").click("Get my invite"));
  expect(refused.content).toContain("Only who plays in the parties");
  expect((await thread.click("Get my invite")).content).toContain("Only who plays");
  const own = await player.person.in("Call siege").click("Get my invite");
  expect(JSON.stringify(own.message?.components)).toContain(code);
  sandbox.world.acceptInvite(code, stranger);
  expect(() => sandbox.world.acceptInvite(code, player.person)).toThrow();
  const next = await player.person.in("Call siege").click("Get my invite");
  const fresh = JSON.stringify(next.message?.components).match(/discord\.gg\/([\w-]+)/)?.[1] ?? "";
  expect(fresh).not.toBe(code);
  sandbox.world.acceptInvite(fresh, player.person);
  await until(() => expect(rolesOf(player.person.id)).toHaveLength(1));
  expect(lettersTo(camp, 10)).toHaveLength(1);
});

test("in a war server the bot knows only the link, and whoever may not manage it does not end it", async () => {
  const { camp, marshal, owner, code, guildId } = await openCamp("Gate", { thereCount: 1 });
  expect((await marshal.slash("/guild setup")).content).toContain("This is the war server of Gate");
  expect((await marshal.slash("/group war-server")).content).toContain("This is the war server of Gate");
  const soldier = camp.member("Gate 1");
  expect((await soldier.slash("/group unlink")).content).not.toContain("End the link between");
  expect((await marshal.slash("/group link", { code })).content).toContain("does not link any guild");
  const asked = await marshal.slash("/group unlink");
  expect(asked.content).toContain("between **Gate** and its war server **Gate camp**");
  expect((await asked.click("End the link")).content).toContain("The link is ended");
  expect((await owner.slash("/group war-server")).content).toContain("Code: `");
  expect((await viewWarServer(context, { kind: "system", guildId })).server).toBeNull();
});

test("who leaves the guild is told why and leaves the war server, though the bot was away; its officers stay", async () => {
  const camp = await openCamp("Exit", { thereCount: 2 });
  const { people, guildId } = camp;
  camp.camp.role("Captain", { permissions: ["KickMembers"] });
  camp.camp.member("Exit 2", { roles: ["Captain"] });
  const [leaver, captain] = people.map(({ person }) => person);
  await until(async () =>
    expect((await findServerMember(db, camp.camp.id, captain?.id ?? ""))?.roleIds).toHaveLength(1),
  );
  await sandbox.clock.advance({ seconds: 2 });
  await bot.restart(async () => {
    await captain?.leaveGuild();
    await leaver?.leaveGuild();
  });
  await until(() => expect(camp.camp.state.members.has(leaver?.id ?? "")).toBe(false));
  expect(camp.camp.state.members.has(captain?.id ?? "")).toBe(true);
  expect(lettersTo(camp, 1).map(({ payload }) => payload.content)).toEqual([
    "You left **Exit**, so you are removed from its war server **Exit camp**.",
  ]);
  const entries = await listAuditEntries(db, guildId, { limit: 50 });
  expect(entries.filter(({ useCase }) => useCase === "groups.beginWarRemoval")).toHaveLength(1);
});

test("what the bot may not do there is said, parks nothing, and goes on once it may", async () => {
  const camp = await openCamp("Poor", {
    thereCount: 3,
    permissions: { bot: ["ViewChannel", "SendMessages"] },
  });
  const { publish, missing, placed, guildId } = camp;
  await publish();
  await until(async () => expect(await missing()).toContain("The bot lacks permissions there: Kick Members"));
  expect(placed()).toHaveLength(0);
  expect(await listParkedDeliveries(db, guildId)).toEqual([]);
  camp.camp.role("Trusted", { permissions: ["Administrator"] });
  camp.camp.member(sandbox.clientId, { roles: ["Trusted"] });
  await until(() => expect(placed()).toHaveLength(3));
});

test("a bot that was removed from the war server goes on there when it is back, and makes nothing twice", async () => {
  const camp = await openCamp("Back", { thereCount: 3 });
  const { guildId, publish, placed, owner, roles, missing } = camp;
  await publish();
  await until(() => expect(placed()).toHaveLength(3));
  camp.camp.removeBot();
  await until(async () =>
    expect((await owner.slash("/group war-server")).content).toContain("not in it any more"),
  );
  camp.camp.member("Back 7");
  const url = new URL("/oauth2/authorize", sandbox.url);
  const wish = { client_id: sandbox.clientId, scope: "bot applications.commands", permissions: "8" };
  url.search = new URLSearchParams(wish).toString();
  const body = new URLSearchParams({ user_id: camp.marshal.id, guild_id: camp.camp.id, decision: "allow" });
  expect((await fetch(url, { method: "POST", body })).ok).toBe(true);
  // As in Discord, the bot comes back with a role below all others: somebody has to lift it.
  await until(async () => expect(await missing()).toContain("its own role above those of parties"));
  await until(async () => expect(await missing()).not.toContain("Player 7"));
  expect(roles()).toHaveLength(2);
  expect(await listParkedDeliveries(db, guildId)).toEqual([]);
});

test("where Discord asks to wait, everybody has the role in the end", async () => {
  const camp = await openCamp("Slow", { thereCount: 4 });
  const route = "/guilds/:guild/members/:user/roles/:role";
  sandbox.faults.disturbRest({ kind: "rate-limit", route, method: "PUT", after: 1, times: 2 });
  await camp.publish();
  await until(() => expect(camp.placed()).toHaveLength(4));
});

test("what Discord made and answered with an error is found again and not made twice", async () => {
  const camp = await openCamp("Twice", { thereCount: 2 });
  for (const route of ["/guilds/:guild/roles", "/guilds/:guild/channels"])
    sandbox.faults.disturbRest({ kind: "stored-then-500", route, method: "POST" });
  await camp.publish();
  await until(() => expect(camp.placed()).toHaveLength(2));
  expect(camp.roles()).toHaveLength(2);
  expect(camp.channels(ChannelType.GuildVoice, "Party ")).toHaveLength(2);
});

test("one press moves who sits in the war server to their party there, and tells who sits in the guild's own server", async () => {
  const camp = await openCamp("Muster", { thereCount: 3 });
  const { publish, placed, officer, people, server } = camp;
  camp.camp.channel("Muster hall", { type: ChannelType.GuildVoice });
  server.channel("Hearth", { type: ChannelType.GuildVoice });
  await publish();
  await until(() => expect(placed()).toHaveLength(3));
  const [first, second, third, fourth] = people.map(({ person }) => person);
  for (const number of [1, 2]) await camp.camp.member(`Muster ${number}`).joinVoice("Muster hall");
  for (const person of [third, fourth]) await person?.joinVoice("Hearth");
  const thread = officer.in("Muster siege");
  await until(() => thread.click("Move everyone"));
  const told = () => thread.messages().then((all) => all.map(({ content }) => content).join("\n"));
  await until(async () => expect(await told()).toContain("Moved to their parties: 2."));
  expect(await told()).toMatch(
    /In voice here instead of in the war server, 2 people: Player [34], Player [34]/,
  );
  const rooms = camp.channels(ChannelType.GuildVoice, "Party ").map(({ id }) => id);
  for (const person of [first, second])
    expect(rooms).toContain(camp.camp.state.voiceStates.get(person?.id ?? "")?.channel_id);
});
