import type { APIGuildMember, APIInteractionGuildMember } from "discord-api-types/v10";
import { permissionsOf } from "../access.ts";
import { getUser } from "../lookup.ts";
import type { Channel } from "../state/channel.ts";
import type { Guild } from "../state/guild.ts";
import type { Member } from "../state/member.ts";
import type { World } from "../world.ts";
import { userPayload } from "./user-payload.ts";

/** Always told, though the type lets them be absent. */
type Pictures = { readonly avatar: string | null; readonly banner: string | null };

/** A member without its user, as messages carry it. */
export function bareMemberPayload(member: Member): Omit<APIGuildMember, "user"> & Pictures {
  return {
    nick: member.nick,
    avatar: null,
    banner: null,
    roles: [...member.roleIds],
    joined_at: member.joinedAt,
    premium_since: null,
    deaf: member.isDeaf,
    mute: member.isMuted,
    flags: member.flags,
    pending: false,
    communication_disabled_until: member.timeoutUntil,
    avatar_decoration_data: null,
    collectibles: null,
  };
}

export function memberPayload(world: World, member: Member): APIGuildMember & Pictures {
  return { ...bareMemberPayload(member), user: userPayload(getUser(world, member.userId)) };
}

/** The member who acts, with the permissions Discord computed for the channel. */
export function actingMemberPayload(
  world: World,
  seat: { guild: Guild; member: Member },
  channel: Channel,
): APIInteractionGuildMember {
  return { ...memberPayload(world, seat.member), permissions: String(permissionsOf(world, seat, channel)) };
}
