import { ChannelType, OverwriteType, PermissionFlagsBits } from "discord-api-types/v10";
import { expect, test } from "vitest";
import { startClock } from "../clock.ts";
import { emptyChannel } from "../world/changes/channels.ts";
import { createGuild } from "../world/changes/guilds.ts";
import { addMember } from "../world/changes/members.ts";
import { createUser } from "../world/changes/users.ts";
import type { Channel } from "../world/state/channel.ts";
import { createWorld } from "../world/world.ts";
import {
  allPermissions,
  channelPermissions,
  currentGuildPermissions,
  isRoleAbove,
  outranksMember,
} from "./permissions.ts";

const { ViewChannel, SendMessages, EmbedLinks, Connect, Speak, BanMembers, Administrator } =
  PermissionFlagsBits;

/** A guild with its owner and one member who holds the roles "low" and "high"; no server runs. */
function makeGuild() {
  const world = createWorld(startClock(), {
    id: "1",
    name: "Bot",
    botUserId: "1",
    token: "t",
    clientSecret: "s",
    publicKey: "k",
    redirectUris: [],
    privilegedIntents: { members: true, presences: false, messageContent: false },
    sessionStartsLeft: 1,
  });
  const owner = createUser(world, { name: "Owner" });
  const guild = createGuild(world, { name: "G", ownerId: owner.id });
  const alice = addMember(world, { guild, userId: createUser(world, { name: "Alice" }).id });
  const everyone = guild.roles.get(guild.id);
  if (!everyone) throw new Error("a guild has its everyone role");
  const setRole = (id: string, position: number, permissions: bigint) =>
    guild.roles.set(id, { ...everyone, id, position, permissions: String(permissions) });
  setRole(guild.id, 0, ViewChannel | SendMessages | EmbedLinks);
  setRole("10", 1, Connect);
  setRole("11", 2, 0n);
  alice.roleIds = ["10", "11"];
  const text: Channel = emptyChannel(world, guild.id, ChannelType.GuildText);
  const voice: Channel = emptyChannel(world, guild.id, ChannelType.GuildVoice);
  return {
    guild,
    alice,
    owner: guild.members.get(owner.id),
    text,
    voice,
    seat: { guild, member: alice, nowMs: 0 },
    setRole,
  };
}

const overwrite = (id: string, allow: bigint, deny: bigint) => ({
  id,
  type: OverwriteType.Role,
  allow: String(allow),
  deny: String(deny),
});

test("overwrites count in order: everyone, then all roles together, then the member", () => {
  const { guild, alice, seat, text } = makeGuild();
  text.overwrites = [overwrite(guild.id, 0n, SendMessages)];
  expect(channelPermissions(seat, text) & SendMessages).toBe(0n);
  text.overwrites.push(overwrite("10", SendMessages, 0n), overwrite("11", 0n, SendMessages));
  expect(channelPermissions(seat, text) & SendMessages).toBe(SendMessages);
  text.overwrites.push({ ...overwrite(alice.userId, 0n, SendMessages), type: OverwriteType.Member });
  expect(channelPermissions(seat, text) & SendMessages).toBe(0n);
});

test("who cannot view a channel can do nothing in it", () => {
  const { guild, seat, text } = makeGuild();
  text.overwrites = [overwrite(guild.id, SendMessages, ViewChannel)];
  expect(channelPermissions(seat, text)).toBe(0n);
});

test("who cannot send can neither embed nor attach; who cannot connect cannot speak", () => {
  const { guild, seat, text, voice, setRole } = makeGuild();
  text.overwrites = [overwrite(guild.id, 0n, SendMessages)];
  expect(channelPermissions(seat, text) & EmbedLinks).toBe(0n);
  setRole(guild.id, 0, ViewChannel | Speak);
  voice.overwrites = [overwrite(guild.id, 0n, Connect), overwrite("10", 0n, Connect)];
  expect(channelPermissions(seat, voice)).toBe(ViewChannel);
});

test("an administrator and the owner may do everything, whatever a channel says", () => {
  const { guild, seat, owner, text, setRole } = makeGuild();
  text.overwrites = [overwrite(guild.id, 0n, ViewChannel)];
  if (owner) expect(channelPermissions({ ...seat, member: owner }, text)).toBe(allPermissions);
  setRole("11", 2, Administrator);
  expect(channelPermissions(seat, text)).toBe(allPermissions);
});

test("a time-out takes all but looking, and an administrator's time-out nothing", () => {
  const { alice, seat, setRole } = makeGuild();
  alice.timeoutUntil = "2026-01-01T00:00:00.000Z";
  expect(currentGuildPermissions(seat)).toBe(ViewChannel);
  setRole("11", 2, Administrator);
  expect(currentGuildPermissions(seat)).toBe(allPermissions);
});

test("of two roles at one place the older stands above; nobody outranks the owner or an equal", () => {
  expect(isRoleAbove({ id: "10", position: 1 }, { id: "11", position: 1 })).toBe(true);
  expect(isRoleAbove({ id: "10", position: 1 }, { id: "9", position: 1 })).toBe(false);
  const { guild, alice, owner, setRole } = makeGuild();
  setRole("11", 2, BanMembers);
  expect(outranksMember(guild, alice, alice)).toBe(false);
  if (owner) {
    expect(outranksMember(guild, alice, owner)).toBe(false);
    expect(outranksMember(guild, owner, alice)).toBe(true);
  }
});
