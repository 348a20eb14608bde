import { and, eq, isNull } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { type Tally, tallyBy, toTally } from "../tally.ts";
import { newcomers } from "./newcomers.tables.ts";
import { memberClaims } from "./roster.tables.ts";
import { guildMembers } from "./server-members.tables.ts";

/** Newcomers who are in the server and about whom nobody decided. */
export async function tallyNewcomers(db: Queryable, guildId: string): Promise<Tally> {
  const isThere = and(
    eq(guildMembers.guildId, guildId),
    eq(guildMembers.userId, newcomers.userId),
    isNull(guildMembers.leftAt),
    eq(guildMembers.isBot, false),
  );
  const rows = await db
    .select(tallyBy(newcomers.arrivedAt))
    .from(newcomers)
    .innerJoin(guildMembers, isThere)
    .where(and(eq(newcomers.guildId, guildId), isNull(newcomers.decision)));
  return toTally(rows);
}

/** Members who say to be an unlinked one. */
export async function tallyClaims(db: Queryable, guildId: string): Promise<Tally> {
  const rows = await db
    .select(tallyBy(memberClaims.claimedAt))
    .from(memberClaims)
    .where(eq(memberClaims.guildId, guildId));
  return toTally(rows);
}
