import {
  type APIAttachment,
  type APIMessage,
  ChannelType,
  GatewayDispatchEvents,
  PermissionFlagsBits,
  type TextChannelType,
} from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import { type Actor, type Need, permissionsOf } from "../access.ts";
import { change } from "../change.ts";
import type { Dispatch } from "../dispatch.ts";
import { getBot } from "../lookup.ts";
import { bareMemberPayload } from "../payloads/member-payload.ts";
import type { Channel } from "../state/channel.ts";
import type { Message } from "../state/message.ts";
import { nowMs, type World } from "../world.ts";
import { composeMessage, type MessageContent } from "./compose-message.ts";
import { wakeThread } from "./thread-archive.ts";

export type MessageDraft = {
  readonly channel: Channel;
  readonly authorId: string;
  readonly body: MessageContent & {
    readonly nonce?: number | string | null | undefined;
    readonly enforce_nonce?: boolean | undefined;
  };
  readonly attachments?: APIAttachment[];
  readonly extra?: Partial<APIMessage>;
  readonly ephemeralFor?: string | undefined;
  readonly interactionId?: string | undefined;
};

/** "The past few minutes" in which a nonce is compared. */
const nonceWindowMs = 5 * 60_000;

/** https://discord.com/developers/docs/resources/message#create-message : `enforce_nonce` gives the earlier message back. */
function findByNonce(world: World, draft: MessageDraft): Message | undefined {
  const { nonce, enforce_nonce } = draft.body;
  if (!enforce_nonce || nonce === undefined || nonce === null) return undefined;
  const recent = [...draft.channel.messages.values()].slice(-200);
  return recent.findLast(
    ({ payload }) =>
      payload.author.id === draft.authorId &&
      payload.nonce === nonce &&
      nowMs(world) - Date.parse(payload.timestamp) < nonceWindowMs,
  );
}

const textKinds: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
  ChannelType.DM,
]);

function permissionsToSend(draft: MessageDraft): bigint {
  const sends = draft.channel.thread
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  const files = draft.attachments?.length ? PermissionFlagsBits.AttachFiles : 0n;
  const embeds = draft.body.embeds?.length ? PermissionFlagsBits.EmbedLinks : 0n;
  return sends | files | embeds;
}

/** Direct messages have no permissions: there the receiver decides. */
function needsToSend(world: World, draft: MessageDraft): Need | undefined {
  if (!textKinds.has(draft.channel.type)) refuse("wrongChannelKind");
  const guild = world.guilds.get(draft.channel.guildId ?? "");
  if (guild) return { guild, channel: draft.channel, permissions: permissionsToSend(draft) };
  const isClosed = draft.channel.recipientIds?.some(
    (id) => world.users.get(id)?.acceptsDirectMessages === false,
  );
  if (isClosed && draft.authorId === getBot(world).id) refuse("cannotMessageUser");
  return undefined;
}

/** A locked thread takes messages only from who may manage threads. */
function requireUnlocked(world: World, by: Actor, channel: Channel): void {
  const guild = world.guilds.get(channel.guildId ?? "");
  const member = guild?.members.get(by.userId ?? "");
  if (!channel.thread?.isLocked || !guild || !member) return;
  const held = permissionsOf(world, { guild, member }, channel);
  if (!(held & PermissionFlagsBits.ManageThreads)) refuse("threadLocked");
}

function isEmpty({ body, attachments, extra }: MessageDraft): boolean {
  const parts = [
    body.content,
    body.embeds?.length,
    body.components?.length,
    attachments?.length,
    extra?.type,
  ];
  return !parts.some(Boolean);
}

/** Somebody writes into a channel. Checked like any other change. */
export function sendMessage(world: World, by: Actor, draft: MessageDraft): Message {
  const needs = needsToSend(world, draft);
  requireUnlocked(world, by, draft.channel);
  const known = findByNonce(world, draft);
  return known ?? addMessage(world, by, { ...draft, ...(needs ? { needs } : {}) });
}

/** Puts a message into a channel; interaction answers come here directly, as they need no permission in it. */
export function addMessage(world: World, by: Actor, draft: MessageDraft & { needs?: Need }): Message {
  if (isEmpty(draft)) refuse("emptyMessage");
  return change(world, {
    by,
    ...(draft.needs ? { needs: draft.needs } : {}),
    write: () => store(world, draft),
    dispatch: (message) => (message.ephemeralFor ? [] : [messageCreated(world, draft.channel, message)]),
  });
}

function store(world: World, draft: MessageDraft): Message {
  const { channel, body } = draft;
  wakeThread(world, channel);
  const payload = composeMessage(world, draft, { ...draft, attachments: draft.attachments ?? [] });
  if (body.nonce !== undefined && body.nonce !== null) payload.nonce = body.nonce;
  const message: Message = {
    payload,
    reactions: new Map(),
    ...(draft.ephemeralFor ? { ephemeralFor: draft.ephemeralFor } : {}),
    ...(draft.interactionId ? { interactionId: draft.interactionId } : {}),
  };
  channel.messages.set(payload.id, message);
  if (draft.ephemeralFor) return message;
  channel.lastMessageId = payload.id;
  if (channel.thread) channel.thread.totalMessagesSent += 1;
  return message;
}

/** A message as the gateway carries it: with its guild and its author's membership. */
export function gatewayMessage(world: World, channel: Channel, message: Message) {
  const guild = world.guilds.get(channel.guildId ?? "");
  const member = guild?.members.get(message.payload.author.id);
  return {
    ...message.payload,
    channel_type: channel.type as TextChannelType,
    ...(guild ? { guild_id: guild.id } : {}),
    ...(member ? { member: bareMemberPayload(member) } : {}),
  };
}

function messageCreated(world: World, channel: Channel, message: Message): Dispatch {
  return {
    t: GatewayDispatchEvents.MessageCreate,
    d: gatewayMessage(world, channel, message),
    to: { ...(channel.guildId ? { guildId: channel.guildId } : {}), channelId: channel.id },
  };
}
