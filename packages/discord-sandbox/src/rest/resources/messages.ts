import type {
  RESTPatchAPIChannelMessageJSONBody,
  RESTPostAPIChannelMessageJSONBody,
} from "discord-api-types/v10";
import { PermissionFlagsBits } from "discord-api-types/v10";
import { z } from "zod";
import { parseForm, snowflake } from "../../rules/forms/form.ts";
import { messageForm } from "../../rules/forms/message-form.ts";
import { permissionsOf } from "../../world/access.ts";
import { storeFiles } from "../../world/changes/attachments.ts";
import { sendMessage } from "../../world/changes/create-message.ts";
import { crosspostMessage } from "../../world/changes/crosspost-message.ts";
import { deleteMessage, deleteMessages } from "../../world/changes/delete-message.ts";
import { editMessage } from "../../world/changes/edit-message.ts";
import { replyFields } from "../../world/changes/reply-fields.ts";
import { getMessage } from "../../world/lookup.ts";
import type { Channel } from "../../world/state/channel.ts";
import { channelOf, limitOf } from "../find.ts";
import { type Call, done, ok, type Result, type Route } from "../route.ts";

/** https://discord.com/developers/docs/resources/message */
function mayReadHistory(call: Call, channel: Channel): boolean {
  const guild = call.world.guilds.get(channel.guildId ?? "");
  const member = guild?.members.get(call.actor.userId ?? "");
  if (!guild || !member) return true;
  return (
    (permissionsOf(call.world, { guild, member }, channel) & PermissionFlagsBits.ReadMessageHistory) !== 0n
  );
}

function around(ids: readonly string[], pivot: string, limit: number): string[] {
  const half = Math.floor(limit / 2);
  const older = ids.filter((id) => BigInt(id) < BigInt(pivot)).slice(0, half);
  const newer = ids.filter((id) => BigInt(id) >= BigInt(pivot)).slice(-(limit - half));
  return [...newer, ...older];
}

/** Newest first. `after` counts from the oldest that fits. */
function pageOf(ids: readonly string[], query: URLSearchParams): string[] {
  const limit = limitOf(query, { standard: 50, max: 100 });
  const before = query.get("before");
  const after = query.get("after");
  const pivot = query.get("around");
  if (pivot) return around(ids, pivot, limit);
  if (after) return ids.filter((id) => BigInt(id) > BigInt(after)).slice(-limit);
  return ids.filter((id) => !before || BigInt(id) < BigInt(before)).slice(0, limit);
}

function list(call: Call): Result {
  const channel = channelOf(call);
  if (!mayReadHistory(call, channel)) return ok([]);
  const ids = [...channel.messages.values()]
    .filter((message) => !message.ephemeralFor)
    .map(({ payload }) => payload.id);
  return ok(pageOf(ids.reverse(), call.query).map((id) => getMessage(channel, id).payload));
}

function create(call: Call): Result {
  const channel = channelOf(call);
  const body = parseForm<RESTPostAPIChannelMessageJSONBody>(messageForm(call.body), call.body);
  const attachments = storeFiles(call.world, channel, {
    files: call.files,
    described: body.attachments ?? [],
  });
  const authorId = call.world.application.botUserId;
  const extra = replyFields(call.world, call.actor, { channel, reference: body.message_reference });
  return ok(sendMessage(call.world, call.actor, { channel, authorId, body, attachments, extra }).payload);
}

function edit(call: Call): Result {
  const channel = channelOf(call);
  const message = getMessage(channel, call.param("message"));
  const form = messageForm(call.body, message.payload.flags);
  const body = parseForm<RESTPatchAPIChannelMessageJSONBody>(form, call.body);
  const newAttachments = storeFiles(call.world, channel, {
    files: call.files,
    described: body.attachments ?? [],
  });
  return ok(editMessage(call.world, call.actor, { channel, message, body, newAttachments }).payload);
}

function remove(call: Call): Result {
  const channel = channelOf(call);
  deleteMessage(call.world, call.actor, { channel, message: getMessage(channel, call.param("message")) });
  return done;
}

function crosspost(call: Call): Result {
  const channel = channelOf(call);
  const message = getMessage(channel, call.param("message"));
  return ok(crosspostMessage(call.world, call.actor, { channel, message }).payload);
}

const bulkForm = z.looseObject({ messages: z.array(snowflake).min(2).max(100) });

function removeMany(call: Call): Result {
  const { messages } = parseForm<{ messages: string[] }>(bulkForm, call.body);
  deleteMessages(call.world, call.actor, { channel: channelOf(call), ids: messages });
  return done;
}

/** The few buckets that bots are known to meet. */
const postRule = { limit: 5, windowMs: 5000 };

export const messageRoutes: readonly Route[] = [
  { method: "GET", path: "/channels/:channel/messages", run: list },
  { method: "POST", path: "/channels/:channel/messages", bucket: postRule, run: create },
  { method: "POST", path: "/channels/:channel/messages/bulk-delete", run: removeMany },
  {
    method: "GET",
    path: "/channels/:channel/messages/:message",
    run: (call) => ok(getMessage(channelOf(call), call.param("message")).payload),
  },
  { method: "PATCH", path: "/channels/:channel/messages/:message", bucket: postRule, run: edit },
  { method: "DELETE", path: "/channels/:channel/messages/:message", bucket: postRule, run: remove },
  { method: "POST", path: "/channels/:channel/messages/:message/crosspost", run: crosspost },
];
