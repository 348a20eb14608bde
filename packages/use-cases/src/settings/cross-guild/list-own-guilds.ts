import { canManageServer, type UserActor } from "@guildhall/core";
import { freshGuilds, type HeldGuild } from "@guildhall/core/privacy";
import { isConnected } from "@guildhall/core/settings";
import { findHeldGuilds } from "@guildhall/db/sessions";
import { listGuilds } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** A Discord server of the person, as the guild picker shows it. */
export type OwnGuild = Pick<HeldGuild, "guildId" | "name" | "iconHash"> & {
  /** The bot is there: the guild can be opened. Otherwise somebody who manages the server can add it. */
  readonly isConnected: boolean;
  readonly canManage: boolean;
};

/** The servers that a person can open here, and those to which the person could add the bot; by name. */
export async function listOwnGuilds(
  { db, clock }: Context,
  { userId }: UserActor,
  { sessionId }: { readonly sessionId: string },
): Promise<readonly OwnGuild[]> {
  const now = clock.now();
  const held = freshGuilds(await findHeldGuilds(db, { sessionId, userId, now }), now);
  const known = await listGuilds(
    db,
    held.map(({ guildId }) => guildId),
  );
  const takenAway = new Set(known.filter(({ resetAt }) => resetAt).map(({ guildId }) => guildId));
  const connected = new Set(known.filter(isConnected).map(({ guildId }) => guildId));
  return held
    .filter(({ guildId }) => !takenAway.has(guildId))
    .map(({ guildId, name, iconHash, ...standing }) => ({
      guildId,
      name,
      iconHash,
      isConnected: connected.has(guildId),
      canManage: canManageServer(standing),
    }))
    .filter((guild) => guild.isConnected || guild.canManage)
    .sort((a, b) => a.name.localeCompare(b.name));
}
