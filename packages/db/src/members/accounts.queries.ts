import { and, asc, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import type { AnyMySqlColumn } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { members } from "./roster.tables.ts";

/** As whom the person of a row goes on: the row itself, or the one that it was merged into. Books name rows, accounts are people. */
export function accountIdOf(
  person: Readonly<Record<"id" | "mergedIntoMemberId", AnyMySqlColumn>>,
): SQL<number> {
  return sql`coalesce(${person.mergedIntoMemberId}, ${person.id})`.mapWith(Number);
}

/** The member's own row, and those that were merged into it. */
export async function listAccountIds(db: Queryable, guildId: string, memberId: number): Promise<number[]> {
  const rows = await db
    .select({ memberId: members.id })
    .from(members)
    .where(and(eq(members.guildId, guildId), eq(members.mergedIntoMemberId, memberId)))
    .orderBy(asc(members.id));
  return [memberId, ...rows.map((row) => row.memberId)];
}

/** As whom each row of the guild goes on, for what keeps the numbers of many rows in one value. */
export async function readAccounts(db: Queryable, guildId: string): Promise<(memberId: number) => number> {
  const rows = await db
    .select({ memberId: members.id, accountId: accountIdOf(members) })
    .from(members)
    .where(and(eq(members.guildId, guildId), isNotNull(members.mergedIntoMemberId)));
  const accounts = new Map(rows.map(({ memberId, accountId }) => [memberId, accountId]));
  return (memberId) => accounts.get(memberId) ?? memberId;
}
