import {
  type APIOverwrite,
  AuditLogEvent,
  AuditLogOptionsType,
  GatewayDispatchEvents,
  OverwriteType,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import { type Actor, permissionsOf } from "../access.ts";
import { change } from "../change.ts";
import { getMember } from "../lookup.ts";
import type { Channel } from "../state/channel.ts";
import type { Guild } from "../state/guild.ts";
import type { World } from "../world.ts";
import { channelEvent } from "./channel-event.ts";

/** Nobody grants in an overwrite what they do not hold themselves. */
export function requireHeld(
  world: World,
  by: Actor,
  place: { guild: Guild; overwrites: readonly APIOverwrite[] },
): void {
  if (by.userId === null) return;
  const held = permissionsOf(world, { guild: place.guild, member: getMember(place.guild, by.userId) });
  const asked = place.overwrites.reduce((all, each) => all | BigInt(each.allow) | BigInt(each.deny), 0n);
  if (asked & ~held) refuse("missingPermissions");
}

/** Sets or removes one overwrite of a channel. */
export function setOverwrite(
  world: World,
  by: Actor,
  edit: { guild: Guild; channel: Channel; overwriteId: string; overwrite: APIOverwrite | undefined },
): void {
  const { guild, channel, overwriteId, overwrite } = edit;
  const before = channel.overwrites.find((each) => each.id === overwriteId);
  if (!overwrite && !before) refuse("unknownOverwrite");
  change(world, {
    by,
    needs: { guild, channel, permissions: PermissionFlagsBits.ManageRoles },
    write: () => {
      requireHeld(world, by, { guild, overwrites: overwrite ? [overwrite] : [] });
      const others = channel.overwrites.filter((each) => each.id !== overwriteId);
      channel.overwrites = overwrite ? [...others, overwrite] : others;
    },
    audit: () => ({
      guild,
      action: overwriteAction(before, overwrite),
      targetId: channel.id,
      options: overwriteOptions(overwriteId, overwrite ?? before),
    }),
    dispatch: () => [channelEvent(world, GatewayDispatchEvents.ChannelUpdate, channel)],
  });
}

function overwriteAction(before: APIOverwrite | undefined, after: APIOverwrite | undefined): AuditLogEvent {
  if (!after) return AuditLogEvent.ChannelOverwriteDelete;
  return before ? AuditLogEvent.ChannelOverwriteUpdate : AuditLogEvent.ChannelOverwriteCreate;
}

function overwriteOptions(id: string, overwrite: APIOverwrite | undefined) {
  return {
    id,
    type: overwrite?.type === OverwriteType.Member ? AuditLogOptionsType.Member : AuditLogOptionsType.Role,
  };
}
