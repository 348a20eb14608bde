import { type EventPreset, profileOf, resolveProfile } from "@guildhall/core/games";
import type { Guild } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { getOverrides } from "@guildhall/db/settings";

/** What guilds of this game plan again and again, as this guild does. */
export async function listPresets(db: Queryable, { guildId, game }: Guild): Promise<readonly EventPreset[]> {
  return resolveProfile(profileOf(game), await getOverrides(db, guildId, game)).eventPresets;
}
