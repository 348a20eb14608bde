import { ChannelType, OverwriteType, PermissionFlagsBits } from "discord-api-types/v10";
import { expect, test } from "vitest";
import type { GuildControl, PermissionName } from "../actor/guild-control.ts";
import { startCheckedSandbox } from "../testing/checked-sandbox.ts";
import { refusalOf, type WrongCall } from "../testing/wrong-bot.ts";

/** What a bot with too few rights tries. */
type Rule = {
  readonly guarantee: string;
  /** Below https://discord.com/developers/docs */
  readonly cites: `/${string}`;
  /** All the bot may do in the guild. */
  readonly bot: readonly PermissionName[];
  readonly wrong: (guild: GuildControl) => WrongCall | Promise<WrongCall>;
  readonly code: number;
};

const permissions = "/topics/permissions#permission-overwrites";
const hierarchy = "/topics/permissions#permission-hierarchy";
const basics: readonly PermissionName[] = ["ViewChannel"];

function general(guild: GuildControl): string {
  return guild.channel("general").id;
}

function say(guild: GuildControl, body: object): WrongCall {
  return { method: "POST", path: `/channels/${general(guild)}/messages`, body };
}

/** Takes from everybody what a fresh guild gives them, so that only the bot's own role counts. */
function bare(guild: GuildControl): GuildControl {
  const everyone = guild.state.roles.get(guild.id);
  if (everyone) everyone.permissions = "0";
  return guild;
}

/** A role above the bot's own. */
function highRole(guild: GuildControl): string {
  const role = guild.role("High");
  role.position = 50;
  return role.id;
}

const rules: readonly Rule[] = [
  {
    guarantee: "what a bot cannot see is missing access",
    cites: permissions,
    bot: ["SendMessages"],
    wrong: (guild) => say(bare(guild), { content: "c" }),
    code: 50001,
  },
  {
    guarantee: "sending takes SEND_MESSAGES",
    cites: permissions,
    bot: basics,
    wrong: (guild) => say(bare(guild), { content: "c" }),
    code: 50013,
  },
  {
    guarantee: "embeds take EMBED_LINKS",
    cites: permissions,
    bot: [...basics, "SendMessages"],
    wrong: (guild) => say(bare(guild), { embeds: [{ title: "t" }] }),
    code: 50013,
  },
  {
    guarantee: "a channel's overwrite takes away what a role gives",
    cites: permissions,
    bot: [...basics, "SendMessages"],
    wrong: (guild) => {
      const deny = String(PermissionFlagsBits.SendMessages);
      guild.overwrite("general", { id: guild.id, type: OverwriteType.Role, allow: "0", deny });
      return say(guild, { content: "c" });
    },
    code: 50013,
  },
  {
    guarantee: "making a role takes MANAGE_ROLES",
    cites: permissions,
    bot: basics,
    wrong: ({ id }) => ({ method: "POST", path: `/guilds/${id}/roles`, body: { name: "r" } }),
    code: 50013,
  },
  {
    guarantee: "nobody gives a role a permission that they do not hold",
    cites: hierarchy,
    bot: [...basics, "ManageRoles"],
    wrong: ({ id }) => ({
      method: "POST",
      path: `/guilds/${id}/roles`,
      body: { name: "r", permissions: String(PermissionFlagsBits.BanMembers) },
    }),
    code: 50013,
  },
  {
    guarantee: "a role above one's own cannot be changed",
    cites: hierarchy,
    bot: [...basics, "ManageRoles"],
    wrong: (guild) => ({
      method: "PATCH",
      path: `/guilds/${guild.id}/roles/${highRole(guild)}`,
      body: { name: "x" },
    }),
    code: 50013,
  },
  {
    guarantee: "a role above one's own cannot be given",
    cites: hierarchy,
    bot: [...basics, "ManageRoles"],
    wrong: (guild) => ({
      method: "PUT",
      path: `/guilds/${guild.id}/members/${guild.member("Alice").id}/roles/${highRole(guild)}`,
    }),
    code: 50013,
  },
  {
    guarantee: "a managed role cannot be given",
    cites: "/topics/permissions#role-object",
    bot: [...basics, "ManageRoles"],
    wrong: (guild) => {
      const managed = [...guild.state.roles.values()].find((role) => role.managed);
      return {
        method: "PUT",
        path: `/guilds/${guild.id}/members/${guild.member("Alice").id}/roles/${managed?.id}`,
      };
    },
    code: 50028,
  },
  {
    guarantee: "nobody moves a role above their own",
    cites: hierarchy,
    bot: [...basics, "ManageRoles"],
    wrong: (guild) => {
      const role = guild.role("Low");
      role.position = 0;
      return { method: "PATCH", path: `/guilds/${guild.id}/roles`, body: [{ id: role.id, position: 99 }] };
    },
    code: 50013,
  },
  {
    guarantee: "the owner cannot be kicked",
    cites: hierarchy,
    bot: [...basics, "KickMembers"],
    wrong: ({ id, state }) => ({ method: "DELETE", path: `/guilds/${id}/members/${state.ownerId}` }),
    code: 50013,
  },
  {
    guarantee: "a member with a higher role cannot be timed out",
    cites: hierarchy,
    bot: [...basics, "ModerateMembers"],
    wrong: (guild) => {
      highRole(guild);
      const { id } = guild.member("Alice", { roles: ["High"] });
      return {
        method: "PATCH",
        path: `/guilds/${guild.id}/members/${id}`,
        body: { communication_disabled_until: null },
      };
    },
    code: 50013,
  },
  {
    guarantee: "nobody edits what somebody else wrote",
    cites: "/resources/message#edit-message",
    bot: ["Administrator"],
    wrong: async (guild) => {
      const { id } = await guild.member("Alice").say("mine");
      return {
        method: "PATCH",
        path: `/channels/${general(guild)}/messages/${id}`,
        body: { content: "yours" },
      };
    },
    code: 50005,
  },
  {
    guarantee: "deleting what somebody else wrote takes MANAGE_MESSAGES",
    cites: "/resources/message#delete-message",
    bot: basics,
    wrong: async (guild) => {
      const { id } = await guild.member("Alice").say("mine");
      return { method: "DELETE", path: `/channels/${general(guild)}/messages/${id}` };
    },
    code: 50013,
  },
  {
    guarantee: "pinning takes PIN_MESSAGES",
    cites: "/resources/message#pin-message",
    bot: [...basics, "ManageMessages"],
    wrong: async (guild) => {
      const { id } = await guild.member("Alice").say("mine");
      return { method: "PUT", path: `/channels/${general(guild)}/messages/pins/${id}` };
    },
    code: 50013,
  },
  {
    guarantee: "replying takes READ_MESSAGE_HISTORY",
    cites: "/resources/message#create-message",
    bot: [...basics, "SendMessages"],
    wrong: async (guild) => {
      const { id } = await guild.member("Alice").say("mine");
      return say(bare(guild), { content: "c", message_reference: { message_id: id } });
    },
    code: 160002,
  },
  {
    guarantee: "making a channel takes MANAGE_CHANNELS",
    cites: permissions,
    bot: basics,
    wrong: ({ id }) => ({ method: "POST", path: `/guilds/${id}/channels`, body: { name: "c" } }),
    code: 50013,
  },
  {
    guarantee: "nobody grants in a channel what they do not hold",
    cites: "/resources/channel#edit-channel-permissions",
    bot: [...basics, "ManageRoles"],
    wrong: (guild) => ({
      method: "PUT",
      path: `/channels/${general(guild)}/permissions/${guild.id}`,
      body: { type: 0, allow: String(PermissionFlagsBits.ManageMessages) },
    }),
    code: 50013,
  },
  {
    guarantee: "a private thread takes CREATE_PRIVATE_THREADS",
    cites: "/topics/threads#permissions",
    bot: basics,
    wrong: (guild) => ({
      method: "POST",
      path: `/channels/${general(guild)}/threads`,
      body: { name: "t", type: 12 },
    }),
    code: 50013,
  },
  {
    guarantee: "an event takes CREATE_EVENTS",
    cites: "/resources/guild-scheduled-event#create-guild-scheduled-event",
    bot: basics,
    wrong: (guild) => ({
      method: "POST",
      path: `/guilds/${guild.id}/scheduled-events`,
      body: {
        name: "e",
        privacy_level: 2,
        entity_type: 2,
        scheduled_start_time: "2099-01-01T20:00:00Z",
        channel_id: guild.channel("Raid", { type: ChannelType.GuildVoice }).id,
      },
    }),
    code: 50013,
  },
  {
    guarantee: "the audit log takes VIEW_AUDIT_LOG",
    cites: "/resources/audit-log#get-guild-audit-log",
    bot: basics,
    wrong: ({ id }) => ({ method: "GET", path: `/guilds/${id}/audit-logs` }),
    code: 50013,
  },
  {
    guarantee: "somebody who is not in voice cannot be moved",
    cites: "/topics/opcodes-and-status-codes#json",
    bot: [...basics, "MoveMembers"],
    wrong: (guild) => ({
      method: "PATCH",
      path: `/guilds/${guild.id}/members/${guild.member("Alice").id}`,
      body: { channel_id: guild.channel("Raid", { type: ChannelType.GuildVoice }).id },
    }),
    code: 40032,
  },
  {
    guarantee: "a member who closed direct messages gets none",
    cites: "/topics/opcodes-and-status-codes#json",
    bot: ["Administrator"],
    wrong: async (guild) => {
      const alice = guild.member("Alice");
      await alice.in("@me").say("hello");
      await alice.acceptDirectMessages(false);
      const direct = await alice.in("@me").messages();
      return { method: "POST", path: `/channels/${direct[0]?.channel_id}/messages`, body: { content: "c" } };
    },
    code: 50007,
  },
];

test.each(rules)("$guarantee", async ({ bot, wrong, code }) => {
  await using sandbox = await startCheckedSandbox();
  const call = await wrong(sandbox.world.guild({ bot }));
  expect((await refusalOf(sandbox, call)).code).toBe(code);
});

test("a bot knows nothing of a guild that it was not invited to", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild({ bot: false });
  const call: WrongCall = { method: "GET", path: `/guilds/${guild.id}` };
  expect((await refusalOf(sandbox, call)).code).toBe(50001);
});

test("a refused change leaves no audit entry and no trace", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild({ bot: basics });
  const before = guild.state.roles.size;
  await refusalOf(sandbox, { method: "POST", path: `/guilds/${guild.id}/roles`, body: { name: "r" } });
  expect(guild.state.roles.size).toBe(before);
  expect(guild.state.auditLog).toEqual([]);
});

test("a timed-out member may only look", async () => {
  await using sandbox = await startCheckedSandbox();
  const guild = sandbox.world.guild();
  const alice = guild.member("Alice");
  const member = guild.state.members.get(alice.id);
  if (member) member.timeoutUntil = sandbox.clock.now().add({ hours: 1 }).toString();
  await expect(alice.say("help")).rejects.toThrow("Missing Permissions");
  await sandbox.clock.advance({ hours: 2 });
  await expect(alice.say("free")).resolves.toMatchObject({ content: "free" });
});
