import { and, eq, isNull } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { guildMembers } from "../members/index.ts";
import { type Tally, tallyBy, toTally } from "../tally.ts";
import { foreignGuilds, guildContacts } from "./diplomacy.tables.ts";

/** Contacts who are in the server and wait to be let in. */
export async function tallyWaitingContacts(db: Queryable, guildId: string): Promise<Tally> {
  const isInServer = and(
    eq(guildMembers.guildId, guildId),
    eq(guildMembers.userId, guildContacts.userId),
    isNull(guildMembers.leftAt),
  );
  const isOfKept = and(
    eq(foreignGuilds.guildId, guildId),
    eq(foreignGuilds.id, guildContacts.foreignGuildId),
    isNull(foreignGuilds.deletedAt),
  );
  const rows = await db
    .select(tallyBy(guildContacts.addedAt))
    .from(guildContacts)
    .innerJoin(guildMembers, isInServer)
    .innerJoin(foreignGuilds, isOfKept)
    .where(and(eq(guildContacts.guildId, guildId), eq(guildContacts.state, "waits")));
  return toTally(rows);
}
