import { type MemberActor, rights, type SystemActor } from "@guildhall/core";
import type { Database } from "@guildhall/db";
import { saveShardHeartbeat } from "@guildhall/db/settings";
import { makeEvent, makeGuild, onlyShardOf, randomSnowflake, type TestClock } from "@guildhall/db/testing";
import type { Context } from "#use-cases/context.ts";
import { buildParties, linkWarServer, makeWarCode, publishParties } from "#use-cases/groups/index.ts";
import {
  recordArrival,
  recordMemberPage,
  recordServerMemberLeft,
  recordServerMembers,
  startMemberSync,
} from "#use-cases/members/index.ts";
import { recordServer } from "#use-cases/settings/index.ts";
import { makePlayers } from "./make-players.ts";
import { makeStory } from "./make-story.ts";

/** Permission bits of an administrator, and of nobody in particular. */
const [administrator, plain] = ["8", "1024"];

/** A server of which nobody has made anything yet, with the bot in it, and who runs it. */
export async function makeBareServer(context: Context) {
  const { guildId, ownerId } = await makeGuild(context.db, { name: "War camp" });
  const system: SystemActor = { kind: "system", guildId };
  const [botUserId, botRoleId, officerRoleId] = [randomSnowflake(), randomSnowflake(), randomSnowflake()];
  const role = { colour: 0, isManaged: false, permissions: plain };
  const roles = [
    { ...role, roleId: guildId, name: "@everyone", position: 0 },
    { ...role, roleId: officerRoleId, name: "Marshal", position: 1, permissions: administrator },
    { ...role, roleId: botRoleId, name: "Guildhall", position: 2, permissions: administrator },
  ];
  const now = context.clock.now();
  await recordServer(context, system, { roles, channels: [], asOf: now });
  const { shardIds, shardCount } = onlyShardOf(guildId);
  const [shardId = 0] = shardIds;
  await saveShardHeartbeat(context.db, { shardId, shardCount, beatAt: now, readyAt: now, botUserId });
  const server = { guildId, system, ownerId, officerRoleId, owner: runs(guildId) };
  await startMemberSync(context, system);
  await recordMemberPage(context, system, {
    page: { startedAt: now, afterUserId: "0" },
    members: [],
    asOf: now,
  });
  await stand(context, system, { userId: botUserId, roleIds: [botRoleId], isBot: true });
  return server;
}

function runs(guildId: string): MemberActor {
  const userId = randomSnowflake();
  return { kind: "member", guildId, userId, name: "Ysolde", rights: new Set(rights), managesServer: true };
}

type Standing = {
  readonly userId: string;
  readonly name?: string;
  readonly roleIds?: readonly string[];
  readonly isBot?: boolean;
};

/** An account is in a server from now on. */
export async function stand(
  context: Context,
  system: SystemActor,
  { userId, name = "Somebody", roleIds = [], isBot = false }: Standing,
): Promise<void> {
  const now = context.clock.now();
  const account = { userId, name, avatarHash: null, isBot, joinedAt: now, roleIds };
  await recordServerMembers(context, system, { members: [account], asOf: now });
  if (!isBot) await recordArrival(context, system, { userId, arrivedAt: now });
}

/** Discord told that an account left a server. */
export async function depart(
  context: { readonly db: Database; readonly clock: TestClock },
  system: SystemActor,
  userId: string,
): Promise<void> {
  const member = { userId, name: "Somebody", avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  await recordServerMemberLeft(context, system, { member, asOf: context.clock.now() });
}

/** A guild with a war server, and an event whose two parties of five are published. */
export async function makeWarStory(db: Database) {
  const story = await makeStory(db);
  const { context, guildId, system, officer } = story;
  const leader: MemberActor = { ...officer, rights: new Set(rights) };
  const war = await makeBareServer(context);
  const { code } = await makeWarCode(context, leader);
  await linkWarServer(context, war.owner, { code });
  const startsAt = context.clock.now().add({ hours: 3 });
  const { eventId, endsAt } = await makeEvent(db, guildId, { startsAt });
  const plans = Array.from({ length: 10 }, (_, index) => ({ name: `Player ${index + 1}` }));
  const players = await makePlayers(context, { guildId, eventId }, plans);
  const draftNumber = await buildParties(context, system, { eventId, draftNumber: null });
  await publishParties(context, system, { eventId, draftNumber, hasVoice: false, hasRoles: false });
  return { ...story, leader, war, eventId, endsAt, players, draftNumber };
}
