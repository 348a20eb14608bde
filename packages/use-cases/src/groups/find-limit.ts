import { profileOf } from "@guildhall/core/games";
import { findStaticSize } from "@guildhall/core/groups";
import type { Queryable } from "@guildhall/db";
import { getGuild } from "@guildhall/db/settings";

/** How many regulars a static of this guild may have. */
export async function findLimit(db: Queryable, guildId: string): Promise<number> {
  const { game } = await getGuild(db, guildId);
  return findStaticSize(profileOf(game));
}
