import type { KnownServer } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { findServerMember } from "@guildhall/db/members";
import { findBotUserId, listChannels, listRoles } from "@guildhall/db/settings";

/** The guild's server as the bot last told it, with the bot's own place in it. */
export async function loadServer(db: Queryable, guildId: string): Promise<KnownServer> {
  const [channels, roles] = [await listChannels(db, guildId), await listRoles(db, guildId)];
  const userId = await findBotUserId(db, guildId);
  const member = userId && (await findServerMember(db, guildId, userId));
  if (!member) return { guildId, channels, roles, bot: undefined };
  const own = new Set([guildId, ...member.roleIds]);
  const bot = { guildId, userId: member.userId, roles: roles.filter(({ roleId }) => own.has(roleId)) };
  return { guildId, channels, roles, bot };
}
