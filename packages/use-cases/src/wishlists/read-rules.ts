import { profileOf } from "@guildhall/core/games";
import { type RulesVersion, shippedRules } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { getGuild } from "@guildhall/db/settings";
import { findRulesInForce } from "@guildhall/db/wishlists";

/** By what the guild's drops are decided now. */
export async function readRules(db: Queryable, guildId: string): Promise<RulesVersion> {
  return (await findRulesInForce(db, guildId)) ?? shippedRules(await listInterests(db, guildId));
}

/** The kinds of interest of the guild's game, from the most urgent. */
export async function listInterests(db: Queryable, guildId: string): Promise<readonly string[]> {
  const { game } = await getGuild(db, guildId);
  return profileOf(game).interests.map(({ key }) => key);
}
