import type { Language } from "@guildhall/core";
import type { MemberSync } from "@guildhall/core/members";
import type { Guild } from "@guildhall/core/settings";
import { and, eq, getTableColumns, isNull } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { guildMembers, memberSyncs, ownLanguages } from "../members/index.ts";
import { type PlaceholderOf, prepared } from "../prepared.ts";
import { guilds } from "../settings/index.ts";
import { warServers } from "./war-servers.tables.ts";

/** What is known of a guild, and of an account that asks to be let in. */
export type Entry = {
  readonly guild: Guild;
  /** The reading of everybody in its server that counts; null when there never was one. */
  readonly sync: MemberSync | null;
  /** The guild whose war server this is; null where it is nobody's. Across guilds: both sides agreed to it. */
  readonly homeId: string | null;
  /** What the server calls the account; null when it is not, or no longer, there. */
  readonly name: string | null;
  /** What the account chose to be spoken to in. */
  readonly language: Language | null;
};

/** In one statement, because every request asks it anew. Undefined for a guild that we do not know. */
export async function findEntry(db: Queryable, guildId: string, userId: string): Promise<Entry | undefined> {
  const [entry] = await selectEntry(db, { guildId, userId });
  return entry;
}

const selectEntry = prepared((db, value: PlaceholderOf<{ guildId: string; userId: string }>) => {
  const isWar = eq(warServers.warGuildId, guilds.guildId);
  const isThere = and(eq(guildMembers.userId, value("userId")), isNull(guildMembers.leftAt));
  const isOwn = and(eq(ownLanguages.guildId, guilds.guildId), eq(ownLanguages.userId, value("userId")));
  return db
    .select({
      guild: getTableColumns(guilds),
      sync: { startedAt: memberSyncs.startedAt, completedAt: memberSyncs.completedAt },
      homeId: warServers.guildId,
      name: guildMembers.name,
      language: ownLanguages.language,
    })
    .from(guilds)
    .leftJoin(memberSyncs, eq(memberSyncs.guildId, guilds.guildId))
    .leftJoin(warServers, isWar)
    .leftJoin(guildMembers, and(eq(guildMembers.guildId, guilds.guildId), isThere))
    .leftJoin(ownLanguages, isOwn)
    .where(eq(guilds.guildId, value("guildId")))
    .prepare();
});
