import { AuditLogEvent, GatewayDispatchEvents, PermissionFlagsBits } from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import type { Actor, Need } from "../access.ts";
import { change } from "../change.ts";
import type { Channel } from "../state/channel.ts";
import type { Message } from "../state/message.ts";
import { nowMs, type World } from "../world.ts";

export type Deletion = { readonly channel: Channel; readonly message: Message };

/** Own messages may always go; others' need MANAGE_MESSAGES and leave an audit-log entry. */
export function deleteMessage(world: World, by: Actor, { channel, message }: Deletion): void {
  const guild = world.guilds.get(channel.guildId ?? "");
  const authorId = message.payload.author.id;
  const isOwn = authorId === by.userId;
  if (!guild && !isOwn && by.userId !== null) refuse("cannotEditOthersMessage");
  const needs: Need | undefined =
    guild && !isOwn ? { guild, channel, permissions: PermissionFlagsBits.ManageMessages } : undefined;
  change(world, {
    by,
    ...(needs ? { needs } : {}),
    write: () => channel.messages.delete(message.payload.id),
    audit: () =>
      guild && !isOwn
        ? {
            guild,
            action: AuditLogEvent.MessageDelete,
            targetId: authorId,
            options: { channel_id: channel.id, count: "1" },
          }
        : undefined,
    dispatch: () =>
      message.ephemeralFor
        ? []
        : [
            {
              t: GatewayDispatchEvents.MessageDelete,
              d: { id: message.payload.id, channel_id: channel.id, ...(guild ? { guild_id: guild.id } : {}) },
              to: { ...(guild ? { guildId: guild.id } : {}), channelId: channel.id },
            },
          ],
  });
}

const bulkAgeMs = 14 * 24 * 3_600_000;

/** 2 to 100 messages at once, none older than two weeks. https://discord.com/developers/docs/resources/message#bulk-delete-messages */
export function deleteMessages(
  world: World,
  by: Actor,
  bulk: { channel: Channel; ids: readonly string[] },
): void {
  const { channel } = bulk;
  const guild = world.guilds.get(channel.guildId ?? "") ?? refuse("wrongChannelKind");
  const found = bulk.ids.map((id) => channel.messages.get(id)).filter((message) => message !== undefined);
  const isTooOld = ({ payload }: Message) => nowMs(world) - Date.parse(payload.timestamp) > bulkAgeMs;
  if (found.some(isTooOld)) refuse("bulkDeleteTooOld");
  const ids = found.map((message) => message.payload.id);
  change(world, {
    by,
    needs: { guild, channel, permissions: PermissionFlagsBits.ManageMessages },
    write: () => ids.map((id) => channel.messages.delete(id)),
    audit: () => ({
      guild,
      action: AuditLogEvent.MessageBulkDelete,
      targetId: channel.id,
      options: { count: String(ids.length) },
    }),
    dispatch: () => [
      {
        t: GatewayDispatchEvents.MessageDeleteBulk,
        d: { ids, channel_id: channel.id, guild_id: guild.id },
        to: { guildId: guild.id, channelId: channel.id },
      },
    ],
  });
}
