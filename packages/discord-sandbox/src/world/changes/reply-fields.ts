import {
  type APIMessage,
  MessageReferenceType,
  MessageType,
  PermissionFlagsBits,
  type RESTAPIMessageReference,
} from "discord-api-types/v10";
import { refuse, refuseField } from "../../rules/discord-error.ts";
import { type Actor, permissionsOf } from "../access.ts";
import type { Channel } from "../state/channel.ts";
import type { World } from "../world.ts";

function mayReadHistory(world: World, by: Actor, channel: Channel): boolean {
  const guild = world.guilds.get(channel.guildId ?? "");
  const member = guild?.members.get(by.userId ?? "");
  if (!guild || !member) return true;
  return (permissionsOf(world, { guild, member }, channel) & PermissionFlagsBits.ReadMessageHistory) !== 0n;
}

/**
 * What makes a message a reply. The message it answers must still be there unless the bot says that it need not be.
 * https://discord.com/developers/docs/resources/message#message-reference-structure
 */
export function replyFields(
  world: World,
  by: Actor,
  { channel, reference }: { channel: Channel; reference: RESTAPIMessageReference | null | undefined },
): Partial<APIMessage> {
  if (!reference?.message_id) return {};
  if (!mayReadHistory(world, by, channel)) refuse("cannotReplyWithoutHistory");
  const messageId = String(reference.message_id);
  const answered = channel.messages.get(messageId);
  const isVisible = answered && !answered.ephemeralFor;
  if (!isVisible && reference.fail_if_not_exists === false) return {};
  if (!isVisible) return refuseField(["message_reference"], "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
  return {
    type: MessageType.Reply,
    message_reference: {
      type: MessageReferenceType.Default,
      channel_id: channel.id,
      message_id: messageId,
      ...(channel.guildId ? { guild_id: channel.guildId } : {}),
    },
    referenced_message: answered.payload,
  };
}
