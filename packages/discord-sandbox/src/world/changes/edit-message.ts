import {
  type APIAttachment,
  type APIMessage,
  GatewayDispatchEvents,
  MessageFlags,
  PermissionFlagsBits,
  type RESTAPIAttachment,
} from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import type { Actor } from "../access.ts";
import { change } from "../change.ts";
import type { Dispatch } from "../dispatch.ts";
import type { Channel } from "../state/channel.ts";
import type { Message } from "../state/message.ts";
import { timestamp, type World } from "../world.ts";
import { answeredAuthorId, layoutFields, type MessageContent, mentionFields } from "./compose-message.ts";
import { gatewayMessage } from "./create-message.ts";

export type MessageEdit = {
  readonly channel: Channel;
  readonly message: Message;
  readonly body: MessageContent & { readonly attachments?: readonly RESTAPIAttachment[] | null | undefined };
  readonly newAttachments?: APIAttachment[];
};

function audience(channel: Channel): Dispatch["to"] {
  return { ...(channel.guildId ? { guildId: channel.guildId } : {}), channelId: channel.id };
}

/** An edit of message flags may only touch these two. */
function editedFlags(current: number, asked: number | null | undefined): number {
  const editable = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
  return asked === undefined || asked === null
    ? current
    : (current & ~MessageFlags.SuppressEmbeds) | (asked & editable);
}

function keptAttachments({ message, body, newAttachments }: MessageEdit): APIAttachment[] {
  const kept = body.attachments?.map((each) => String(each.id));
  const old = message.payload.attachments.filter((each) => kept === undefined || kept.includes(each.id));
  return [...old, ...(newAttachments ?? [])];
}

/** A body without a field leaves that field; `null` empties it. */
function editedPayload(world: World, edit: MessageEdit): APIMessage {
  const { payload } = edit.message;
  const answeredId = answeredAuthorId(payload);
  const place = { channel: edit.channel, authorId: payload.author.id, answeredId };
  const next = layoutFields(edit.body);
  return {
    ...payload,
    ...(edit.body.content === undefined
      ? {}
      : { content: edit.body.content ?? "", ...mentionFields(world, place, edit.body) }),
    ...(edit.body.embeds === undefined ? {} : { embeds: next.embeds }),
    ...(edit.body.components === undefined ? {} : { components: next.components ?? [] }),
    attachments: keptAttachments(edit),
    flags: editedFlags(payload.flags ?? 0, edit.body.flags),
    edited_timestamp: timestamp(world),
  };
}

/** Only the author edits. https://discord.com/developers/docs/resources/message#edit-message */
export function editMessage(world: World, by: Actor, edit: MessageEdit): Message {
  const { channel, message } = edit;
  const guild = world.guilds.get(channel.guildId ?? "");
  if (by.userId !== null && message.payload.author.id !== by.userId) refuse("cannotEditOthersMessage");
  return change(world, {
    by,
    ...(guild && !message.interactionId
      ? { needs: { guild, channel, permissions: PermissionFlagsBits.ViewChannel } }
      : {}),
    write: () => {
      message.payload = editedPayload(world, edit);
      return message;
    },
    dispatch: () =>
      message.ephemeralFor
        ? []
        : [
            {
              t: GatewayDispatchEvents.MessageUpdate,
              d: gatewayMessage(world, channel, message),
              to: audience(channel),
            },
          ],
  });
}
