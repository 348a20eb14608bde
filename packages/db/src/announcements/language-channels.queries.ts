import type { LanguageChannel } from "@guildhall/core/announcements";
import { asc, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { languageChannels } from "./announcements.tables.ts";

/** In the order in which officers put them. */
export async function listLanguageChannels(
  db: Queryable,
  guildId: string,
): Promise<readonly LanguageChannel[]> {
  return await db
    .select({
      language: languageChannels.language,
      channelId: languageChannels.channelId,
      pingRoleId: languageChannels.pingRoleId,
    })
    .from(languageChannels)
    .where(eq(languageChannels.guildId, guildId))
    .orderBy(asc(languageChannels.id));
}

/** These take the place of all that were there. */
export async function saveLanguageChannels(
  tx: Transaction,
  guildId: string,
  channels: readonly LanguageChannel[],
): Promise<void> {
  await tx.delete(languageChannels).where(eq(languageChannels.guildId, guildId));
  if (channels.length === 0) return;
  await tx.insert(languageChannels).values(channels.map((channel) => ({ guildId, ...channel })));
}
