import "server-only";
import { getEnv } from "#web/env.ts";
import { permissionsNumber, warPermissionsNumber } from "./wanted-permissions.ts";

/** Where Discord asks an officer to add the bot to one server. */
export function inviteUrl(guildId: string): string {
  const url = urlFor(permissionsNumber());
  url.searchParams.set("guild_id", guildId);
  url.searchParams.set("disable_guild_select", "true");
  return url.href;
}

/** Where Discord asks to add the bot to a server that becomes a war server. */
export function warInviteUrl(): string {
  return urlFor(warPermissionsNumber()).href;
}

function urlFor(permissions: string): URL {
  const { DISCORD_OAUTH_URL, DISCORD_CLIENT_ID } = getEnv();
  const url = new URL(DISCORD_OAUTH_URL);
  url.searchParams.set("client_id", DISCORD_CLIENT_ID);
  url.searchParams.set("scope", "bot applications.commands");
  url.searchParams.set("permissions", permissions);
  return url;
}
