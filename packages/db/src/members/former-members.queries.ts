import type { Member } from "@guildhall/core/members";
import { and, asc, eq, inArray, lte, notExists, type SQL } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { newcomers } from "./newcomers.tables.ts";
import { ownLanguages } from "./own-languages.tables.ts";
import { members } from "./roster.tables.ts";
import { guildMembers } from "./server-members.tables.ts";

export type LongGone = { readonly leftBefore: Temporal.Instant; readonly limit: number };

/** Members whose account left the server at this time or before, the longest gone first. */
export async function listFormerMembers(
  db: Queryable,
  guildId: string,
  { leftBefore, limit }: LongGone,
): Promise<readonly Pick<Member, "memberId">[]> {
  return await db
    .select({ memberId: members.id })
    .from(members)
    .innerJoin(guildMembers, isSameAccount)
    .where(and(eq(members.guildId, guildId), lte(guildMembers.leftAt, leftBefore)))
    .orderBy(asc(guildMembers.leftAt), asc(members.id))
    .limit(limit);
}

/** Deletes accounts that left so long ago and were never in the roster, with what they said as newcomers, and says how many there were. */
export async function deleteFormerAccounts(
  db: Queryable,
  guildId: string,
  { leftBefore, limit }: LongGone,
): Promise<number> {
  const inRoster = db.select({ id: members.id }).from(members).where(isSameAccount);
  const gone = await db
    .select({ userId: guildMembers.userId })
    .from(guildMembers)
    .where(and(eq(guildMembers.guildId, guildId), lte(guildMembers.leftAt, leftBefore), notExists(inRoster)))
    .limit(limit);
  if (gone.length === 0) return 0;
  const userIds = gone.map(({ userId }) => userId);
  for (const table of [newcomers, ownLanguages])
    await db.delete(table).where(and(eq(table.guildId, guildId), inArray(table.userId, userIds)));
  const [result] = await db
    .delete(guildMembers)
    .where(
      and(
        eq(guildMembers.guildId, guildId),
        inArray(guildMembers.userId, userIds),
        lte(guildMembers.leftAt, leftBefore),
      ),
    );
  return result.affectedRows;
}

const isSameAccount: SQL | undefined = and(
  eq(members.guildId, guildMembers.guildId),
  eq(members.userId, guildMembers.userId),
);
