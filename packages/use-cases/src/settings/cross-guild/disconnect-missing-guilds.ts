import { listConnectedGuildIds, type Shards } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { disconnectGuild } from "../disconnect-guild.ts";

export type PresentGuilds = {
  /** The guilds that the bot looks after. */
  readonly shards: Shards;
  /** Whether Discord says at this moment that the bot is in the guild. */
  isPresent(guildId: string): boolean;
};

/** The bot was removed from guilds while it was away: from now on they are left, as if it had been told. */
export async function disconnectMissingGuilds(
  context: Context,
  { shards, isPresent }: PresentGuilds,
): Promise<void> {
  for (const guildId of await listConnectedGuildIds(context.db, shards)) {
    if (!isPresent(guildId)) await disconnectGuild(context, { kind: "system", guildId });
  }
}
