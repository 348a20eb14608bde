import type { Strike } from "@guildhall/core/members";
import { and, desc, eq, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { accountIdOf, listAccountIds } from "./accounts.queries.ts";
import { members } from "./roster.tables.ts";
import { strikes } from "./strikes.tables.ts";

/** Strikes of a member, those that are over and those of rows merged into it too; the latest first. */
export async function listStrikes(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<readonly Strike[]> {
  const accountIds = await listAccountIds(db, guildId, memberId);
  const { id: strikeId, reason, givenAt, expiresAt } = strikes;
  return await db
    .select({ strikeId, reason, givenAt, expiresAt })
    .from(strikes)
    .where(and(eq(strikes.guildId, guildId), inArray(strikes.memberId, accountIds)))
    .orderBy(desc(givenAt), desc(strikeId));
}

export async function createStrike(
  tx: Transaction,
  guildId: string,
  strike: Omit<Strike, "strikeId"> & { readonly memberId: number },
): Promise<number> {
  const [made] = await tx
    .insert(strikes)
    .values({ guildId, ...strike })
    .$returningId();
  if (!made) throw new Error("A row that was just written is not there");
  return made.id;
}

/** Whose strike it is; locked. */
export async function lockStrike(
  tx: Transaction,
  guildId: string,
  strikeId: number,
): Promise<number | undefined> {
  const [row] = await tx
    .select({ memberId: accountIdOf(members) })
    .from(strikes)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, strikes.memberId)))
    .where(and(eq(strikes.guildId, guildId), eq(strikes.id, strikeId)))
    .for("update");
  return row?.memberId;
}

export async function deleteStrike(tx: Transaction, guildId: string, strikeId: number): Promise<void> {
  await tx.delete(strikes).where(and(eq(strikes.guildId, guildId), eq(strikes.id, strikeId)));
}
