import {
  type APIAllowedMentions,
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  EmbedType,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { type ComponentNode, numberComponents } from "../../rules/component-tree.ts";
import { findMentions } from "../../rules/mentions.ts";
import { permissionsOf } from "../access.ts";
import { getUser } from "../lookup.ts";
import { userPayload } from "../payloads/user-payload.ts";
import type { Channel } from "../state/channel.ts";
import { timestamp, type World } from "../world.ts";

/** The part of a body that becomes what people read. */
export type MessageContent = {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly APIEmbed[] | null | undefined;
  readonly components?: readonly APIMessageTopLevelComponent[] | null | undefined;
  readonly allowed_mentions?: APIAllowedMentions | null | undefined;
  readonly flags?: number | null | undefined;
};

/** Flags that a bot may set itself. https://discord.com/developers/docs/resources/message#create-message */
const settableFlags =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

function mayPingEveryone(world: World, channel: Channel, authorId: string): boolean {
  const guild = world.guilds.get(channel.guildId ?? "");
  const member = guild?.members.get(authorId);
  if (!guild || !member) return false;
  return (permissionsOf(world, { guild, member }, channel) & PermissionFlagsBits.MentionEveryone) !== 0n;
}

/** Where a message is written, by whom, and whom it answers. */
type MentionPlace = {
  readonly channel: Channel;
  readonly authorId: string;
  readonly answeredId?: string | undefined;
};

/** Whom a reply answers. What a component was answered with only looks like one, and pings nobody. */
export function answeredAuthorId(message: Partial<APIMessage> | undefined): string | undefined {
  const isReply = message?.type === MessageType.Reply && !message.interaction_metadata;
  return isReply ? message.referenced_message?.author.id : undefined;
}

/** What a text says of whom it pings, given who wrote it. */
export function mentionFields(
  world: World,
  place: MentionPlace,
  body: MessageContent,
): Pick<APIMessage, "mentions" | "mention_roles" | "mention_everyone"> {
  const found = findMentions(body, place.answeredId);
  const guild = world.guilds.get(place.channel.guildId ?? "");
  const isLoud = mayPingEveryone(world, place.channel, place.authorId);
  const mayPing = (roleId: string) => isLoud || guild?.roles.get(roleId)?.mentionable === true;
  return {
    mentions: found.userIds.filter((id) => world.users.has(id)).map((id) => userPayload(getUser(world, id))),
    mention_roles: found.roleIds.filter(mayPing),
    mention_everyone: found.everyone && isLoud,
  };
}

/** Components and embeds as Discord hands them out again: numbered, typed, the caller's own objects left alone. */
export function layoutFields(body: MessageContent): Pick<APIMessage, "embeds" | "components"> {
  const components = structuredClone([...(body.components ?? [])]);
  numberComponents(components as ComponentNode[]);
  const embeds = (body.embeds ?? []).map((embed) => ({
    ...embed,
    type: EmbedType.Rich,
    ...(embed.fields
      ? { fields: embed.fields.map((field) => ({ ...field, inline: field.inline ?? false })) }
      : {}),
  }));
  return { embeds, components };
}

export function composeMessage(
  world: World,
  place: { channel: Channel; authorId: string },
  parts: { body: MessageContent; attachments: APIAttachment[]; extra?: Partial<APIMessage> },
): APIMessage {
  return {
    id: world.nextId(),
    channel_id: place.channel.id,
    author: userPayload(getUser(world, place.authorId)),
    content: parts.body.content ?? "",
    timestamp: timestamp(world),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    type: MessageType.Default,
    attachments: parts.attachments,
    flags: (parts.body.flags ?? 0) & settableFlags,
    ...mentionFields(world, { ...place, answeredId: answeredAuthorId(parts.extra) }, parts.body),
    ...layoutFields(parts.body),
    ...parts.extra,
  };
}
