import {
  ChannelType,
  PermissionFlagsBits,
  type RESTPatchAPIGuildMemberJSONBody,
} from "discord-api-types/v10";
import { refuse, refuseField } from "../../rules/discord-error.ts";
import { parseForm } from "../../rules/forms/form.ts";
import { banForm, memberForm } from "../../rules/forms/guild-forms.ts";
import { requireRights } from "../../world/access.ts";
import { liftBan } from "../../world/changes/bans.ts";
import { editMember, type MemberEdit, removeMember, setMemberRoles } from "../../world/changes/members.ts";
import { leaveVoice, moveToVoice } from "../../world/changes/voice.ts";
import { getChannel, getMember, getUser } from "../../world/lookup.ts";
import { memberPayload } from "../../world/payloads/member-payload.ts";
import { userPayload } from "../../world/payloads/user-payload.ts";
import type { Guild } from "../../world/state/guild.ts";
import type { Member } from "../../world/state/member.ts";
import { nowMs } from "../../world/world.ts";
import { guildOf, limitOf } from "../find.ts";
import { type Call, done, ok, type Result, type Route } from "../route.ts";

/** https://discord.com/developers/docs/resources/guild#list-guild-members */
function list(call: Call): Result {
  const guild = guildOf(call);
  if (!call.world.application.privilegedIntents.members) refuse("missingAccess");
  const after = BigInt(call.query.get("after") ?? 0);
  const members = [...guild.members.values()].filter((member) => BigInt(member.userId) > after);
  const page = members.toSorted((a, b) => Number(BigInt(a.userId) - BigInt(b.userId)));
  const limit = limitOf(call.query, { standard: 1, max: 1000 });
  return ok(page.slice(0, limit).map((member) => memberPayload(call.world, member)));
}

function search(call: Call): Result {
  const prefix = (call.query.get("query") ?? "").toLowerCase();
  const isHit = (member: Member) => {
    const { username, globalName } = getUser(call.world, member.userId);
    return [member.nick, username, globalName].some((name) => name?.toLowerCase().startsWith(prefix));
  };
  const limit = limitOf(call.query, { standard: 1, max: 1000 });
  const found = [...guildOf(call).members.values()].filter(isHit).slice(0, limit);
  return ok(found.map((member) => memberPayload(call.world, member)));
}

function memberOf(call: Call): { guild: Guild; member: Member } {
  const guild = guildOf(call);
  return { guild, member: getMember(guild, call.param("user")) };
}

/** https://discord.com/developers/docs/resources/guild#modify-guild-member : a time-out lasts at most 28 days. */
const longestTimeoutMs = 28 * 24 * 3_600_000;

function requireShortTimeout(call: Call, until: string | null | undefined): void {
  if (!until || Date.parse(until) <= nowMs(call.world) + longestTimeoutMs) return;
  refuseField(
    ["communication_disabled_until"],
    "GUILD_MEMBER_COMMUNICATION_DISABLED_UNTIL_MAX",
    "Cannot time out a member for more than 28 days.",
  );
}

function changesOf(body: RESTPatchAPIGuildMemberJSONBody): MemberEdit["changes"] {
  return {
    ...(body.nick === undefined ? {} : { nick: body.nick || null }),
    ...(body.communication_disabled_until === undefined
      ? {}
      : { timeoutUntil: body.communication_disabled_until }),
    ...(body.mute === undefined || body.mute === null ? {} : { isMuted: body.mute }),
    ...(body.deaf === undefined || body.deaf === null ? {} : { isDeaf: body.deaf }),
  };
}

function moveInVoice(call: Call, seat: { guild: Guild; member: Member }, channelId: string | null): void {
  const { userId } = seat.member;
  if (!seat.guild.voiceStates.has(userId)) refuse("notInVoice");
  if (channelId === null) {
    leaveVoice(call.world, call.actor, { guild: seat.guild, userId });
    return;
  }
  const channel = getChannel(call.world, channelId);
  if (channel.type !== ChannelType.GuildVoice && channel.type !== ChannelType.GuildStageVoice)
    refuse("wrongChannelKind");
  moveToVoice(call.world, call.actor, { guild: seat.guild, userId, channel });
}

function edit(call: Call): Result {
  const seat = memberOf(call);
  const body = parseForm<RESTPatchAPIGuildMemberJSONBody>(memberForm, call.body);
  requireShortTimeout(call, body.communication_disabled_until);
  const changes = changesOf(body);
  if (Object.keys(changes).length > 0) editMember(call.world, call.actor, { ...seat, changes });
  if (body.roles) setMemberRoles(call.world, call.actor, { ...seat, roleIds: body.roles });
  if (body.channel_id !== undefined) moveInVoice(call, seat, body.channel_id);
  return ok(memberPayload(call.world, seat.member));
}

function editMe(call: Call): Result {
  const guild = guildOf(call);
  const member = getMember(guild, call.world.application.botUserId);
  const { nick } = parseForm<{ nick?: string | null }>(memberForm, call.body);
  if (nick !== undefined)
    editMember(call.world, call.actor, { guild, member, changes: { nick: nick || null } });
  return ok(memberPayload(call.world, member));
}

function changeRole(call: Call, next: (roleIds: readonly string[], roleId: string) => string[]): Result {
  const { guild, member } = memberOf(call);
  const roleId = call.param("role");
  if (!guild.roles.has(roleId)) refuse("unknownRole");
  setMemberRoles(call.world, call.actor, { guild, member, roleIds: next(member.roleIds, roleId) });
  return done;
}

function kick(call: Call): Result {
  removeMember(call.world, call.actor, { ...memberOf(call), kind: "kick" });
  return done;
}

function ban(call: Call): Result {
  parseForm(banForm, call.body);
  removeMember(call.world, call.actor, { ...memberOf(call), kind: "ban" });
  return done;
}

function banPayload(call: Call, userId: string) {
  const guild = guildOf(call);
  requireRights(call.world, call.actor, { guild, permissions: PermissionFlagsBits.BanMembers });
  if (!guild.bans.has(userId)) refuse("unknownBan");
  return { reason: guild.bans.get(userId) ?? null, user: userPayload(getUser(call.world, userId)) };
}

const roleRule = { limit: 10, windowMs: 10_000 };

export const memberRoutes: readonly Route[] = [
  { method: "GET", path: "/guilds/:guild/members", run: list },
  { method: "GET", path: "/guilds/:guild/members/search", run: search },
  { method: "PATCH", path: "/guilds/:guild/members/@me", run: editMe },
  {
    method: "GET",
    path: "/guilds/:guild/members/:user",
    run: (call) => ok(memberPayload(call.world, memberOf(call).member)),
  },
  { method: "PATCH", path: "/guilds/:guild/members/:user", bucket: roleRule, run: edit },
  { method: "DELETE", path: "/guilds/:guild/members/:user", run: kick },
  {
    method: "PUT",
    path: "/guilds/:guild/members/:user/roles/:role",
    bucket: roleRule,
    run: (call) => changeRole(call, (roleIds, roleId) => [...roleIds, roleId]),
  },
  {
    method: "DELETE",
    path: "/guilds/:guild/members/:user/roles/:role",
    bucket: roleRule,
    run: (call) => changeRole(call, (roleIds, roleId) => roleIds.filter((each) => each !== roleId)),
  },
  {
    method: "GET",
    path: "/guilds/:guild/bans",
    run: (call) => ok([...guildOf(call).bans.keys()].map((userId) => banPayload(call, userId))),
  },
  {
    method: "GET",
    path: "/guilds/:guild/bans/:user",
    run: (call) => ok(banPayload(call, call.param("user"))),
  },
  { method: "PUT", path: "/guilds/:guild/bans/:user", run: ban },
  {
    method: "DELETE",
    path: "/guilds/:guild/bans/:user",
    run: (call) => {
      liftBan(call.world, call.actor, { guild: guildOf(call), userId: call.param("user") });
      return done;
    },
  },
];
