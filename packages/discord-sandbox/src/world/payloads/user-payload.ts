import type { APIUser, UserFlags } from "discord-api-types/v10";
import type { User } from "../state/user.ts";

const noFlags = 0 as UserFlags;

/** What everybody may know of an account. */
export function userPayload(user: User): APIUser {
  return {
    id: user.id,
    username: user.username,
    discriminator: user.isBot ? "0001" : "0",
    global_name: user.globalName,
    avatar: user.avatar,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    flags: noFlags,
    public_flags: noFlags,
    ...(user.isBot ? { bot: true } : {}),
  };
}

/** What an account may know of itself. The mail address needs a scope of its own. */
export function ownUserPayload(user: User, options: { withEmail: boolean }): APIUser {
  return {
    ...userPayload(user),
    locale: user.locale,
    mfa_enabled: false,
    premium_type: 0,
    ...(options.withEmail ? { email: user.isBot ? null : user.email, verified: user.isVerified } : {}),
  };
}
