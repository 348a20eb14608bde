import type { ServerMember } from "@guildhall/core/members";
import type { APIGuildMember, APIUser } from "discord.js";

/** What we keep of a member, however Discord told of it. */
export function readServerMember({
  user,
  nick,
  roles,
  joined_at,
}: Pick<APIGuildMember, "user" | "nick" | "roles"> & { readonly joined_at?: string | null }): ServerMember {
  return {
    ...readAccount(user),
    ...(nick ? { name: nick } : {}),
    joinedAt: joined_at ? Temporal.Instant.from(joined_at) : null,
    roleIds: roles,
  };
}

/** What is left to say of somebody who is gone. */
export function readAccount({ id, username, global_name, avatar, bot }: APIUser): ServerMember {
  return {
    userId: id,
    name: global_name ?? username,
    avatarHash: avatar,
    isBot: bot ?? false,
    joinedAt: null,
    roleIds: [],
  };
}
