import type { planStages } from "@guildhall/core/loot";
import type { Queryable } from "@guildhall/db";
import { getGameProfile, getSettings } from "@guildhall/db/settings";

/** What holds in a sale where officers say nothing else. */
export async function readUsual(db: Queryable, guildId: string): Promise<Parameters<typeof planStages>[1]> {
  return { settings: await getSettings(db, guildId), profile: await getGameProfile(db, guildId) };
}
