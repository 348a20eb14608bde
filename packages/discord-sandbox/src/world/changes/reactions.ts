import { type APIReaction, GatewayDispatchEvents, PermissionFlagsBits } from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import type { Actor } from "../access.ts";
import { change } from "../change.ts";
import type { Dispatch } from "../dispatch.ts";
import { getMember } from "../lookup.ts";
import { memberPayload } from "../payloads/member-payload.ts";
import type { Channel } from "../state/channel.ts";
import type { Message } from "../state/message.ts";
import type { World } from "../world.ts";

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json : 30010 */
const reactionsPerMessage = 20;

export type Reaction = { readonly channel: Channel; readonly message: Message; readonly emoji: string };

type Emoji = { readonly id: string | null; readonly name: string };

/** `name:id` is a guild's own emoji; everything else is a character. */
function emojiOf(key: string): Emoji {
  const own = key.match(/^(\w+):(\d+)$/);
  return own ? { id: own[2] ?? null, name: own[1] ?? "" } : { id: null, name: key };
}

function countedReactions(world: World, message: Message): APIReaction[] {
  return [...message.reactions].map(([key, userIds]) => ({
    count: userIds.size,
    count_details: { burst: 0, normal: userIds.size },
    me: userIds.has(world.application.botUserId),
    me_burst: false,
    burst_count: 0,
    emoji: emojiOf(key),
    burst_colors: [],
  }));
}

function recount(world: World, message: Message): void {
  const { reactions: _, ...payload } = message.payload;
  const reactions = countedReactions(world, message);
  message.payload = reactions.length > 0 ? { ...payload, reactions } : payload;
}

function place(channel: Channel) {
  return { ...(channel.guildId ? { guildId: channel.guildId } : {}), channelId: channel.id };
}

function reactionEvent(
  world: World,
  t: GatewayDispatchEvents.MessageReactionAdd | GatewayDispatchEvents.MessageReactionRemove,
  { channel, message, emoji, userId }: Reaction & { userId: string },
): Dispatch {
  const guild = world.guilds.get(channel.guildId ?? "");
  const isAdded = t === GatewayDispatchEvents.MessageReactionAdd;
  const d = {
    user_id: userId,
    channel_id: channel.id,
    message_id: message.payload.id,
    emoji: emojiOf(emoji),
    burst: false,
    type: 0,
    ...(guild ? { guild_id: guild.id } : {}),
    ...(isAdded ? { message_author_id: message.payload.author.id } : {}),
    ...(isAdded && guild ? { member: memberPayload(world, getMember(guild, userId)) } : {}),
  };
  return { t, d, to: place(channel) } as Dispatch;
}

/** Only the first one to use an emoji needs ADD_REACTIONS. */
export function addReaction(world: World, by: Actor, reaction: Reaction & { userId: string }): void {
  const { channel, message, emoji, userId } = reaction;
  const guild = world.guilds.get(channel.guildId ?? "");
  const known = message.reactions.get(emoji);
  if (!known && message.reactions.size >= reactionsPerMessage) refuse("tooManyReactions");
  const permissions =
    PermissionFlagsBits.ReadMessageHistory | (known ? 0n : PermissionFlagsBits.AddReactions);
  change(world, {
    by,
    ...(guild ? { needs: { guild, channel, permissions } } : {}),
    write: () => {
      message.reactions.set(emoji, new Set([...(known ?? []), userId]));
      recount(world, message);
    },
    dispatch: () => [reactionEvent(world, GatewayDispatchEvents.MessageReactionAdd, reaction)],
  });
}

/** Taking back one's own, or somebody else's with MANAGE_MESSAGES. */
export function removeReaction(world: World, by: Actor, reaction: Reaction & { userId: string }): void {
  const { channel, message, emoji, userId } = reaction;
  const guild = world.guilds.get(channel.guildId ?? "");
  const users = message.reactions.get(emoji);
  if (!users?.has(userId)) refuse("unknownEmoji");
  const permissions = by.userId === userId ? 0n : PermissionFlagsBits.ManageMessages;
  change(world, {
    by,
    ...(guild ? { needs: { guild, channel, permissions } } : {}),
    write: () => {
      users.delete(userId);
      if (users.size === 0) message.reactions.delete(emoji);
      recount(world, message);
    },
    dispatch: () => [reactionEvent(world, GatewayDispatchEvents.MessageReactionRemove, reaction)],
  });
}

/** Clears all reactions, or those of one emoji. */
export function clearReactions(
  world: World,
  by: Actor,
  { channel, message, emoji }: Omit<Reaction, "emoji"> & { emoji?: string },
): void {
  const guild = world.guilds.get(channel.guildId ?? "") ?? refuse("wrongChannelKind");
  const base = { channel_id: channel.id, message_id: message.payload.id, guild_id: guild.id };
  change(world, {
    by,
    needs: { guild, channel, permissions: PermissionFlagsBits.ManageMessages },
    write: () => {
      if (emoji === undefined) message.reactions.clear();
      else message.reactions.delete(emoji);
      recount(world, message);
    },
    dispatch: () => [
      emoji === undefined
        ? { t: GatewayDispatchEvents.MessageReactionRemoveAll, d: base, to: place(channel) }
        : {
            t: GatewayDispatchEvents.MessageReactionRemoveEmoji,
            d: { ...base, emoji: emojiOf(emoji) },
            to: place(channel),
          },
    ],
  });
}
