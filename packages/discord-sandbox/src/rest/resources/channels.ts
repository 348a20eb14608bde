import {
  type APIOverwrite,
  ChannelType,
  type RESTPatchAPIChannelJSONBody,
  type RESTPatchAPIGuildChannelPositionsJSONBody,
  type RESTPostAPIGuildChannelJSONBody,
  type RESTPutAPIChannelPermissionJSONBody,
} from "discord-api-types/v10";
import { z } from "zod";
import { channelChanges } from "../../rules/channel-body.ts";
import { refuse, refuseField } from "../../rules/discord-error.ts";
import { channelForm, overwriteForm } from "../../rules/forms/channel-form.ts";
import { parseForm, snowflake } from "../../rules/forms/form.ts";
import { renameRule } from "../../rules/rate-limits.ts";
import { send } from "../../world/change.ts";
import { createChannel, deleteChannel, editChannel } from "../../world/changes/channels.ts";
import { setOverwrite } from "../../world/changes/overwrites.ts";
import { deleteThread } from "../../world/changes/threads.ts";
import type { Dispatch } from "../../world/dispatch.ts";
import { getChannel, guildChannels } from "../../world/lookup.ts";
import { channelPayload } from "../../world/payloads/channel-payload.ts";
import type { Channel } from "../../world/state/channel.ts";
import type { World } from "../../world/world.ts";
import { channelOf, guildChannelOf, guildOf } from "../find.ts";
import { type Call, done, ok, type Result, type Route } from "../route.ts";
import { editThreadByRest } from "./threads.ts";

/** https://discord.com/developers/docs/resources/channel */
const channelsPerCategory = 50;

function list(call: Call): Result {
  const channels = guildChannels(call.world, guildOf(call)).filter((channel) => !channel.thread);
  return ok(channels.map((channel) => channelPayload(call.world, channel)));
}

function requireCategory(world: World, parentId: string | number | null | undefined, guildId: string): void {
  if (!parentId) return;
  const parent = world.channels.get(String(parentId));
  const isCategory = parent?.type === ChannelType.GuildCategory && parent.guildId === guildId;
  if (!isCategory) refuseField(["parent_id"], "CHANNEL_PARENT_INVALID_TYPE", "Not a category");
  const siblings = [...world.channels.values()].filter((channel) => channel.parentId === String(parentId));
  if (siblings.length >= channelsPerCategory)
    refuseField(
      ["parent_id"],
      "CHANNEL_PARENT_MAX_CHANNELS",
      "Maximum number of channels in category reached (50)",
    );
}

function create(call: Call): Result {
  const guild = guildOf(call);
  const type = ((call.body as { type?: ChannelType } | undefined)?.type ??
    ChannelType.GuildText) as ChannelType;
  const body = parseForm<RESTPostAPIGuildChannelJSONBody>(channelForm(type, { isNew: true }), call.body);
  requireCategory(call.world, body.parent_id, guild.id);
  const changes = channelChanges(body as RESTPatchAPIChannelJSONBody, call.world.nextId);
  const draft = { ...changes, name: body.name, type };
  const channel = createChannel(call.world, call.actor, { guild, draft });
  return { status: 201, body: channelPayload(call.world, channel) };
}

/** Two changes of name or topic per ten minutes and channel. */
function countRename(call: Call, channel: Channel, body: RESTPatchAPIChannelJSONBody): void {
  const isRename = body.name !== undefined && body.name !== channel.name;
  const isRetopic = body.topic !== undefined && body.topic !== channel.topic;
  if (isRename) call.countAgainst(`rename:${channel.id}`, renameRule);
  if (isRetopic) call.countAgainst(`topic:${channel.id}`, renameRule);
}

function edit(call: Call): Result {
  const { channel, guild } = guildChannelOf(call);
  if (channel.thread) return editThreadByRest(call, { channel, guild });
  const body = parseForm<RESTPatchAPIChannelJSONBody>(channelForm(channel.type, { isNew: false }), call.body);
  if (body.parent_id !== channel.parentId) requireCategory(call.world, body.parent_id, guild.id);
  countRename(call, channel, body);
  const changes = channelChanges(body, call.world.nextId);
  editChannel(call.world, call.actor, { guild, channel, changes });
  return ok(channelPayload(call.world, channel));
}

function remove(call: Call): Result {
  const { channel, guild } = guildChannelOf(call);
  const payload = channelPayload(call.world, channel);
  if (channel.thread) deleteThread(call.world, call.actor, { guild, channel });
  else deleteChannel(call.world, call.actor, { guild, channel });
  return ok(payload);
}

const positionsForm = z.array(
  z.looseObject({ id: snowflake, position: z.int().min(0).nullish(), parent_id: snowflake.nullish() }),
);

function move(call: Call): Result {
  const guild = guildOf(call);
  for (const each of parseForm<RESTPatchAPIGuildChannelPositionsJSONBody>(positionsForm, call.body)) {
    const channel = getChannel(call.world, each.id);
    if (channel.guildId !== guild.id) refuse("unknownChannel");
    requireCategory(call.world, each.parent_id, guild.id);
    const position = each.position ?? channel.position;
    const changes = { position, ...(each.parent_id === undefined ? {} : { parentId: each.parent_id }) };
    editChannel(call.world, call.actor, { guild, channel, changes });
  }
  return done;
}

function overwrite(call: Call): Result {
  const { channel, guild } = guildChannelOf(call);
  const body = parseForm<RESTPutAPIChannelPermissionJSONBody>(overwriteForm, call.body);
  const overwriteId = call.param("overwrite");
  const next: APIOverwrite = {
    id: overwriteId,
    type: body.type,
    allow: String(body.allow ?? "0"),
    deny: String(body.deny ?? "0"),
  };
  setOverwrite(call.world, call.actor, { guild, channel, overwriteId, overwrite: next });
  return done;
}

function removeOverwrite(call: Call): Result {
  const place = guildChannelOf(call);
  setOverwrite(call.world, call.actor, {
    ...place,
    overwriteId: call.param("overwrite"),
    overwrite: undefined,
  });
  return done;
}

function type(call: Call): Result {
  const channel = channelOf(call);
  const seconds = Math.floor(call.world.clock.now().epochMilliseconds / 1000);
  const place = channel.guildId ? { guild_id: channel.guildId } : {};
  send(call.world, {
    t: "TYPING_START",
    d: { channel_id: channel.id, user_id: call.world.application.botUserId, timestamp: seconds, ...place },
    to: { ...(channel.guildId ? { guildId: channel.guildId } : {}), channelId: channel.id },
  } as Dispatch);
  return done;
}

export const channelRoutes: readonly Route[] = [
  { method: "GET", path: "/guilds/:guild/channels", run: list },
  { method: "POST", path: "/guilds/:guild/channels", run: create },
  { method: "PATCH", path: "/guilds/:guild/channels", run: move },
  {
    method: "GET",
    path: "/channels/:channel",
    run: (call) => ok(channelPayload(call.world, channelOf(call))),
  },
  { method: "PATCH", path: "/channels/:channel", run: edit },
  { method: "DELETE", path: "/channels/:channel", run: remove },
  { method: "PUT", path: "/channels/:channel/permissions/:overwrite", run: overwrite },
  { method: "DELETE", path: "/channels/:channel/permissions/:overwrite", run: removeOverwrite },
  { method: "POST", path: "/channels/:channel/typing", run: type },
];
