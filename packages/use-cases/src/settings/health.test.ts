import { allRights, type MemberActor, noRights } from "@guildhall/core";
import type { FindingCode, ServerChannel, ServerRole } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { saveRefusedAt } from "@guildhall/db/events";
import { claimJobs, enqueueJob, parkJob } from "@guildhall/db/jobs";
import {
  findSetup,
  listPlaces,
  listSteps,
  savePlace,
  saveSetup,
  saveShardHeartbeat,
} from "@guildhall/db/settings";
import {
  makeClock,
  makeEvent,
  makeGuild,
  onlyShardOf,
  openTestDatabase,
  randomSnowflake,
} from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { saveLanguageChannels, saveLobbies } from "#use-cases/announcements/index.ts";
import type { Context } from "#use-cases/context.ts";
import { recordMemberPage, startMemberSync } from "#use-cases/members/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { mendFinding } from "./mend-finding.ts";
import { recordChannelDeleted } from "./record-channel-deleted.ts";
import { recordServer } from "./record-server.ts";
import { switchModule } from "./switch-module.ts";
import { viewHealth } from "./view-health.ts";

const db = await openTestDatabase();

/** View Channel, Send Messages, Embed Links, Read Message History, Manage Channels and Roles, View Audit Log, threads, pins. */
const botPermissions = String(
  [10n, 11n, 14n, 16n, 4n, 28n, 7n, 34n, 36n, 38n, 51n].reduce((all, bit) => all | (1n << bit), 0n),
);

/** A guild that is set up and in which everything works. */
async function makeHealthy() {
  const clock = makeClock();
  const context: Context = { db, clock };
  const { guildId } = await makeGuild(db);
  const system = { kind: "system", guildId } as const;
  const officer: MemberActor = { kind: "member", guildId, userId: "1", name: "Corvin", rights: allRights };
  const [shardId = 0] = onlyShardOf(guildId).shardIds;
  const { shardCount } = onlyShardOf(guildId);
  const botUserId = randomSnowflake();
  const beat = () =>
    saveShardHeartbeat(db, { shardId, shardCount, beatAt: clock.now(), readyAt: clock.now(), botUserId });
  await beat();
  const ids = { events: "", voice: "", panel: "", officers: "", bot: "" };
  for (const name of Object.keys(ids) as (keyof typeof ids)[]) ids[name] = randomSnowflake();
  const role = (roleId: string, wishes: Partial<ServerRole>): ServerRole => ({
    roleId,
    name: "Role",
    colour: 0,
    position: 1,
    permissions: "0",
    isManaged: false,
    ...wishes,
  });
  const channel = (channelId: string, kind: "text" | "voice"): ServerChannel => ({
    channelId,
    parentId: null,
    kind,
    name: "hall",
    position: 0,
    overwrites: [],
  });
  const server = {
    roles: [
      role(guildId, { position: 0 }),
      role(ids.officers, { name: "Elders" }),
      role(ids.bot, { position: 9, permissions: botPermissions, isManaged: true }),
    ],
    channels: [channel(ids.events, "text"), channel(ids.voice, "voice"), channel(ids.panel, "text")],
  };
  const tell = (change: Partial<typeof server> = {}) => {
    clock.advance({ seconds: 1 });
    return recordServer(context, system, { ...server, ...change, asOf: clock.now() });
  };
  await tell();
  await startMemberSync(context, system);
  const person = { name: "Somebody", avatarHash: null, joinedAt: null };
  const members = [
    { ...person, userId: botUserId, isBot: true, roleIds: [ids.bot] },
    { ...person, userId: randomSnowflake(), isBot: false, roleIds: [ids.officers] },
  ];
  const page = { startedAt: clock.now(), afterUserId: "0" };
  await recordMemberPage(context, system, { page, members, asOf: clock.now() });
  await transaction(db, async (tx) => {
    for (const place of ["events", "voice", "panel", "officers"] as const)
      await savePlace(tx, guildId, { place, discordId: ids[place], isMadeByUs: true });
    await saveSetup(tx, guildId, { confirmedAt: null, finishedAt: clock.now(), problem: null });
  });
  const codes = async (): Promise<readonly FindingCode[]> =>
    (await viewHealth(context, officer)).findings.map(({ code }) => code);
  return { clock, context, guildId, system, officer, ids, server, tell, beat, codes };
}

test("a guild in which everything works has no finding", async () => {
  const { codes } = await makeHealthy();
  expect(await codes()).toEqual([]);
});

test("without the rights nobody looks or mends, and no other guild is looked at", async () => {
  const [ours, theirs] = [await makeHealthy(), await makeHealthy()];
  const member = { ...ours.officer, rights: noRights };
  await expect(viewHealth(ours.context, member)).rejects.toMatchObject({ code: "common.forbidden" });
  const mend = mendFinding(ours.context, member, { fix: "tryAgain" });
  await expect(mend).rejects.toMatchObject({ code: "common.forbidden" });
  await theirs.tell({ channels: [] });
  expect(await ours.codes()).toEqual([]);
});

test("a bot that is not heard of is away", async () => {
  const { clock, codes } = await makeHealthy();
  clock.advance({ seconds: 60 });
  expect(await codes()).toEqual(["botAway"]);
});

test("a deleted channel is told at once, and making it anew twice makes one", async () => {
  const { clock, context, guildId, system, officer, ids, server, codes } = await makeHealthy();
  const [channel] = server.channels;
  if (!channel) throw new Error("no channel");
  await recordChannelDeleted(context, system, { channel, asOf: clock.now() });
  expect(await listFactNames(db, guildId)).toContain("settings.serverChanged");
  expect(await codes()).toEqual(["placeGone"]);
  for (const _press of [1, 2]) await mendFinding(context, officer, { fix: "makePlace", place: "events" });
  const steps = await listSteps(db, guildId);
  expect(steps.map(({ thing, discordId }) => [thing, discordId])).toEqual([
    ["category", null],
    ["events", null],
  ]);
  const confirmed = (await listFactNames(db, guildId)).filter((name) => name === "settings.setupConfirmed");
  expect(confirmed).toHaveLength(1);
  expect((await listPlaces(db, guildId))[0]?.discordId).toBe(ids.events);
});

test("two officers who mend at once begin once", async () => {
  const { context, guildId, officer, server, tell } = await makeHealthy();
  await tell({ channels: server.channels.slice(1) });
  await Promise.all([1, 2].map(() => mendFinding(context, officer, { fix: "makePlace", place: "events" })));
  const confirmed = (await listFactNames(db, guildId)).filter((name) => name === "settings.setupConfirmed");
  expect(confirmed).toHaveLength(1);
});

test("a channel closed to the bot names the permissions that are missing, and the channel", async () => {
  const { context, guildId, officer, ids, server, tell } = await makeHealthy();
  const closed = { id: guildId, allow: "0", deny: String(1n << 11n) };
  const channels = server.channels.map((channel) =>
    channel.channelId === ids.events ? { ...channel, overwrites: [closed] } : channel,
  );
  await tell({ channels });
  expect((await viewHealth(context, officer)).findings).toMatchObject([
    { code: "placeClosed", place: "events", name: "hall", permissions: ["sendMessages"], fix: null },
  ]);
});

test("a role above the bot's own and a role that nobody has are told", async () => {
  const { ids, server, tell, codes } = await makeHealthy();
  const roles = server.roles.map((role) => (role.roleId === ids.officers ? { ...role, position: 10 } : role));
  await tell({ roles });
  expect(await codes()).toEqual(["roleAboveBot"]);
});

test("work that gave up is counted, and tried again once for all presses", async () => {
  const { context, guildId, officer, clock, codes } = await makeHealthy();
  await enqueueJob(db, guildId, { job: "start-event", slot: "7", dueAt: clock.now() });
  const claim = { owner: "a", leaseSeconds: 60, limit: 9, shards: onlyShardOf(guildId), now: clock.now() };
  const claimed = (await claimJobs(db, claim)).find(({ job }) => job === "start-event");
  if (!claimed) throw new Error("not claimed");
  await parkJob(db, { lease: claimed, error: "discord.missingAccess" });
  expect(await codes()).toEqual(["workParked"]);
  for (const _press of [1, 2]) await mendFinding(context, officer, { fix: "tryAgain" });
  expect(await codes()).toEqual([]);
  expect((await claimJobs(db, claim)).map(({ job }) => job)).toContain("start-event");
});

test("a setup that stopped goes on with one press, under its old numbers", async () => {
  const { context, guildId, officer, codes } = await makeHealthy();
  const setup = await findSetup(db, guildId);
  if (!setup) throw new Error("no setup");
  await transaction(db, (tx) => saveSetup(tx, guildId, { ...setup, problem: "settings.serverFull" }));
  expect(await codes()).toEqual(["setupUnfinished"]);
  for (const _press of [1, 2]) await mendFinding(context, officer, { fix: "goOnWithSetup" });
  expect(await codes()).toEqual([]);
});

test("events that nobody settled for half a day are told, with the one that waits longest", async () => {
  const { context, guildId, officer, clock, codes } = await makeHealthy();
  const [now, title] = [clock.now(), "Siege"];
  await makeEvent(db, guildId, { title: "Raid", startsAt: now.subtract({ hours: 20 }) });
  const first = await makeEvent(db, guildId, { title, startsAt: now.subtract({ hours: 40 }) });
  expect(await codes()).toEqual(["eventsUnsettled"]);
  const { findings } = await viewHealth(context, officer);
  expect(findings[0]).toMatchObject({ count: 2, isBroken: false, name: title, eventId: first.eventId });
});

test("how many no direct message reaches is told for a week", async () => {
  const { context, guildId, officer, clock, codes } = await makeHealthy();
  await saveRefusedAt(db, guildId, {
    userId: randomSnowflake(),
    refusedAt: clock.now().subtract({ hours: 7 * 24 - 1 }),
  });
  expect(await codes()).toEqual(["messagesRefused"]);
  expect((await viewHealth(context, officer)).findings[0]).toMatchObject({ count: 1, isBroken: false });
  await saveRefusedAt(db, guildId, {
    userId: randomSnowflake(),
    refusedAt: clock.now().subtract({ hours: 7 * 24 }),
  });
  expect((await viewHealth(context, officer)).findings[0]).toMatchObject({ count: 1 });
});

test("a language channel that was deleted is told, unless nothing is announced here", async () => {
  const { clock, context, system, server, tell, codes } = await makeHealthy();
  const channel = { ...server.channels[0], channelId: randomSnowflake() } as ServerChannel;
  await tell({ channels: [...server.channels, channel] });
  const spoken = { language: "fr", channelId: channel.channelId, pingRoleId: null } as const;
  await saveLanguageChannels(context, system, { channels: [spoken] });
  expect(await codes()).toEqual([]);
  await recordChannelDeleted(context, system, { channel, asOf: clock.now() });
  expect(await codes()).toEqual(["languageChannelGone"]);
  await switchModule(context, system, { module: "announcements", isOn: false });
  expect(await codes()).toEqual([]);
});

test("a lobby is told of that was deleted, that is closed to the bot, or that has no space for another room", async () => {
  const { context, system, officer, server, tell, codes } = await makeHealthy();
  const roles = server.roles.map((role) =>
    role.isManaged
      ? { ...role, permissions: String(BigInt(botPermissions) | (1n << 20n) | (1n << 24n)) }
      : role,
  );
  const [text] = server.channels;
  const category = {
    ...text,
    channelId: randomSnowflake(),
    kind: "category",
    name: "Rooms",
  } as ServerChannel;
  const place = { ...text, kind: "voice", parentId: category.channelId } as ServerChannel;
  const lobby = { ...place, channelId: randomSnowflake(), name: "Open a room" };
  const channels = [...server.channels, category, lobby];
  await tell({ roles, channels });
  const lobbies = [{ channelId: lobby.channelId, pattern: "{name}'s", userLimit: 0, mostRooms: 25 }];
  await saveLobbies(context, system, { lobbies });
  expect(await codes()).toEqual([]);
  await tell({ roles: server.roles, channels });
  expect((await viewHealth(context, officer)).findings).toMatchObject([
    { code: "lobbyClosed", name: "Open a room", permissions: ["connect", "moveMembers"] },
  ]);
  const others = Array.from({ length: 49 }, () => ({ ...place, channelId: randomSnowflake() }));
  await tell({ roles, channels: [...channels, ...others.slice(1)] });
  expect(await codes()).toEqual([]);
  await tell({ roles, channels: [...channels, ...others] });
  expect(await codes()).toEqual(["lobbyFull"]);
  await tell({ roles });
  expect((await viewHealth(context, officer)).findings).toMatchObject([{ code: "lobbyGone", count: 1 }]);
  await switchModule(context, system, { module: "announcements", isOn: false });
  expect(await codes()).toEqual([]);
});
