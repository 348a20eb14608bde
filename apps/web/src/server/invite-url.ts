import "server-only";
import { getEnv } from "#web/env.ts";

/** Discord's permission bits that the bot asks for when it is added, and why. */
const wantedPermissions = {
  /** Set-up makes channels where the guild has none. */
  manageChannels: 1n << 4n,
  /** To find what it made before it was interrupted, and make nothing twice. */
  viewAuditLog: 1n << 7n,
  viewChannels: 1n << 10n,
  sendMessages: 1n << 11n,
  /** Event cards are embeds. */
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  /** To find its own card again after an outage. */
  readMessageHistory: 1n << 16n,
  /** Set-up makes a role for officers where the guild has none. */
  manageRoles: 1n << 28n,
};

/** Where Discord asks an officer to add the bot to one server. */
export function inviteUrl(guildId: string): string {
  const { DISCORD_OAUTH_URL, DISCORD_CLIENT_ID } = getEnv();
  const permissions = Object.values(wantedPermissions).reduce((all, bit) => all | bit, 0n);
  const url = new URL(DISCORD_OAUTH_URL);
  url.searchParams.set("client_id", DISCORD_CLIENT_ID);
  url.searchParams.set("scope", "bot applications.commands");
  url.searchParams.set("permissions", String(permissions));
  url.searchParams.set("guild_id", guildId);
  url.searchParams.set("disable_guild_select", "true");
  return url.href;
}
