import {
  type Locale,
  PermissionFlagsBits,
  type RESTPatchAPIGuildJSONBody,
  type RESTPostAPICurrentUserCreateDMChannelJSONBody,
} from "discord-api-types/v10";
import { z } from "zod";
import { refuse } from "../../rules/discord-error.ts";
import { parseForm, snowflake } from "../../rules/forms/form.ts";
import { guildForm } from "../../rules/forms/guild-forms.ts";
import { canView, requireRights } from "../../world/access.ts";
import { openDirectChannel } from "../../world/changes/direct-channel.ts";
import { editGuild, type GuildEdit } from "../../world/changes/guilds.ts";
import { removeMember } from "../../world/changes/members.ts";
import { getMember, getUser, guildChannels } from "../../world/lookup.ts";
import { channelPayload } from "../../world/payloads/channel-payload.ts";
import { guildPayload } from "../../world/payloads/guild-payload.ts";
import { userPayload } from "../../world/payloads/user-payload.ts";
import { guildOf, limitOf } from "../find.ts";
import { type Call, done, ok, type Result, type Route } from "../route.ts";

/** What REST tells of a guild and the gateway does not. */
const restOnly = { home_header: null, nsfw: false };

/** https://discord.com/developers/docs/resources/guild */
function view(call: Call): Result {
  const guild = guildOf(call);
  const counts = {
    approximate_member_count: guild.members.size,
    approximate_presence_count: guild.voiceStates.size,
  };
  return ok({
    ...guildPayload(guild),
    ...restOnly,
    ...(call.query.get("with_counts") === "true" ? counts : {}),
  });
}

function edit(call: Call): Result {
  const body = parseForm<RESTPatchAPIGuildJSONBody>(guildForm, call.body);
  const changes: GuildEdit = {
    ...(body.name === undefined ? {} : { name: body.name }),
    ...(body.description === undefined ? {} : { description: body.description }),
    ...(body.preferred_locale ? { preferredLocale: body.preferred_locale as Locale } : {}),
    ...(body.afk_channel_id === undefined ? {} : { afkChannelId: body.afk_channel_id }),
    ...(body.system_channel_id === undefined ? {} : { systemChannelId: body.system_channel_id }),
  };
  return ok({
    ...guildPayload(editGuild(call.world, call.actor, { guild: guildOf(call), changes })),
    ...restOnly,
  });
}

function listActiveThreads(call: Call): Result {
  const { world } = call;
  const bot = world.application.botUserId;
  const threads = guildChannels(world, guildOf(call)).filter(
    (channel) => channel.thread && !channel.thread.isArchived && canView(world, bot, channel),
  );
  const members = threads.flatMap((channel) => channel.thread?.members.get(bot) ?? []);
  return ok({ threads: threads.map((channel) => channelPayload(world, channel)), members, has_more: false });
}

/** Newest first, at most 100. https://discord.com/developers/docs/resources/audit-log#get-guild-audit-log */
function listAuditLog(call: Call): Result {
  const { world, query } = call;
  const guild = guildOf(call);
  requireRights(world, call.actor, { guild, permissions: PermissionFlagsBits.ViewAuditLog });
  const type = query.get("action_type");
  const userId = query.get("user_id");
  const before = query.get("before");
  const entries = guild.auditLog
    .filter((entry) => type === null || entry.action_type === Number(type))
    .filter((entry) => userId === null || entry.user_id === userId)
    .filter((entry) => before === null || BigInt(entry.id) < BigInt(before))
    .slice(-limitOf(query, { standard: 50, max: 100 }))
    .reverse();
  const users = [...new Set(entries.map((entry) => entry.user_id))].filter((id) => id !== null);
  return ok({
    audit_log_entries: entries,
    users: users.map((id) => userPayload(getUser(world, id))),
    application_commands: [],
    auto_moderation_rules: [],
    guild_scheduled_events: [...guild.scheduledEvents.values()].map((event) => event.payload),
    integrations: [],
    threads: [],
    webhooks: [],
  });
}

const directForm = z.looseObject({ recipient_id: snowflake });

function openDirect(call: Call): Result {
  const body = parseForm<RESTPostAPICurrentUserCreateDMChannelJSONBody>(directForm, call.body);
  const user = getUser(call.world, body.recipient_id);
  if (user.isBot) refuse("cannotMessageUser");
  return ok(channelPayload(call.world, openDirectChannel(call.world, user.id)));
}

function leave(call: Call): Result {
  const guild = guildOf(call);
  const member = getMember(guild, call.world.application.botUserId);
  removeMember(call.world, call.actor, { guild, member, kind: "leave" });
  return done;
}

function viewVoiceState(call: Call): Result {
  const userId = call.param("user") === "@me" ? call.world.application.botUserId : call.param("user");
  const state = guildOf(call).voiceStates.get(userId) ?? refuse("unknownVoiceState");
  return ok(state);
}

export const guildRoutes: readonly Route[] = [
  { method: "GET", path: "/guilds/:guild", run: view },
  { method: "PATCH", path: "/guilds/:guild", run: edit },
  { method: "GET", path: "/guilds/:guild/threads/active", run: listActiveThreads },
  { method: "GET", path: "/guilds/:guild/audit-logs", run: listAuditLog },
  { method: "GET", path: "/guilds/:guild/emojis", run: (call) => ok([...guildOf(call).emojis.values()]) },
  { method: "GET", path: "/guilds/:guild/voice-states/:user", run: viewVoiceState },
  { method: "DELETE", path: "/users/@me/guilds/:guild", run: leave },
  { method: "POST", path: "/users/@me/channels", run: openDirect },
];
