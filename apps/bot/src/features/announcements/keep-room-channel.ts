import type { Room } from "@guildhall/core/announcements";
import {
  type APIOverwrite,
  type Guild,
  type GuildBasedChannel,
  OverwriteType,
  PermissionFlagsBits,
  Routes,
} from "discord.js";
import type { Tools } from "#bot/discord/tools.ts";

type Mending = { readonly server: Guild; readonly room: Room; readonly channelId: string };

/**
 * The channel is as the room's owner has it. The owner is given no right over the channel itself: with it they could let in
 * whom the guild keeps out of its category.
 */
export async function mendRoomChannel({ client }: Tools, mending: Mending): Promise<void> {
  const { server, room, channelId } = mending;
  const channel = server.channels.cache.get(channelId);
  // Just made: Discord has not told of it yet, and it is as it was asked for.
  if (!channel?.isVoiceBased()) return;
  const body = {
    ...(room.name !== null && room.name !== channel.name && { name: room.name }),
    ...(room.userLimit !== channel.userLimit && { user_limit: room.userLimit }),
    ...(!isDoorAsWanted(mending, channel) && { permission_overwrites: overwritesOf(mending, channel) }),
  };
  if (Object.keys(body).length > 0) await client.rest.patch(Routes.channel(channelId), { body });
}

type VoiceChannel = Extract<GuildBasedChannel, { readonly userLimit: number }>;

/** A room that passed on while it was shut has to let its new owner in. */
function isDoorAsWanted({ server, room }: Mending, { permissionOverwrites }: VoiceChannel): boolean {
  const { Connect } = PermissionFlagsBits;
  const overwrites = permissionOverwrites.cache;
  const isShut = overwrites.get(server.id)?.deny.has(Connect) ?? false;
  const letsOwnerIn = room.userId === null || (overwrites.get(room.userId)?.allow.has(Connect) ?? false);
  return room.isLocked ? isShut && letsOwnerIn : !isShut;
}

/** Open: as the category. Shut: nobody enters but the owner and the bot; whoever sits in it stays. */
function overwritesOf({ server, room }: Mending, { parent }: VoiceChannel): readonly APIOverwrite[] {
  const known = [...(parent?.permissionOverwrites.cache.values() ?? [])].map(({ id, type, allow, deny }) => ({
    ...{ id, type },
    allow: allow.bitfield,
    deny: deny.bitfield,
  }));
  if (!room.isLocked) return known.map(toText);
  const inside = [room.userId, server.client.user.id].flatMap((id) => id ?? []);
  const { Connect } = PermissionFlagsBits;
  const everyone = { id: server.id, type: OverwriteType.Role, allow: 0n, deny: 0n };
  const others = known.some(({ id }) => id === server.id) ? known : [everyone, ...known];
  return [
    ...others
      .filter(({ id }) => !inside.includes(id))
      .map((one) => ({ ...one, allow: one.allow & ~Connect, deny: one.deny | Connect })),
    ...inside.map((id) => ({ id, type: OverwriteType.Member, allow: Connect, deny: 0n })),
  ].map(toText);
}

function toText({
  id,
  type,
  allow,
  deny,
}: {
  readonly id: string;
  readonly type: OverwriteType;
  readonly allow: bigint;
  readonly deny: bigint;
}): APIOverwrite {
  return { id, type, allow: String(allow), deny: String(deny) };
}
