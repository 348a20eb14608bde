import type { planEnd } from "@guildhall/core/loot";
import type { Queryable } from "@guildhall/db";
import { getGuild, getSettings } from "@guildhall/db/settings";

/** When no long session of the guild ends. */
export async function readQuietHours(db: Queryable, guildId: string): Promise<Parameters<typeof planEnd>[2]> {
  const { timeZone } = await getGuild(db, guildId);
  const settings = await getSettings(db, guildId);
  return {
    untilHour: settings["loot.quietUntilHour"],
    movesToHour: settings["loot.movesToHour"],
    timeZone,
  };
}
