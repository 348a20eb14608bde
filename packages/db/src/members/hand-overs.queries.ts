import type { HandOver } from "@guildhall/core/members";
import { and, desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable, Transaction } from "../client.ts";
import { accountIdOf } from "./accounts.queries.ts";
import { handOvers } from "./hand-overs.tables.ts";
import { members } from "./roster.tables.ts";

const givers = alias(members, "givers");

/** Whoever was merged since gives and gets as the member that they are now. */
const handOverColumns = {
  handOverId: handOvers.id,
  memberId: accountIdOf(givers),
  toMemberId: accountIdOf(members),
  given: handOvers.given,
  givenAt: handOvers.givenAt,
};

const isGiver = and(eq(givers.guildId, handOvers.guildId), eq(givers.id, handOvers.memberId));
const isTaker = and(eq(members.guildId, handOvers.guildId), eq(members.id, handOvers.toMemberId));

export type NamedHandOver = HandOver & { readonly toName: string };

/** What a member gave away, the latest first. */
export async function listHandOvers(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<readonly NamedHandOver[]> {
  return await db
    .select({ ...handOverColumns, toName: members.name })
    .from(handOvers)
    .innerJoin(givers, isGiver)
    .innerJoin(members, isTaker)
    .where(and(eq(handOvers.guildId, guildId), eq(accountIdOf(givers), memberId)))
    .orderBy(desc(handOvers.givenAt), desc(handOvers.id));
}

/** With its row locked, so that it goes back once. */
export async function lockHandOver(
  tx: Transaction,
  guildId: string,
  handOverId: number,
): Promise<HandOver | undefined> {
  const isMeant = and(eq(handOvers.guildId, guildId), eq(handOvers.id, handOverId));
  const [found] = await tx
    .select(handOverColumns)
    .from(handOvers)
    .innerJoin(givers, isGiver)
    .innerJoin(members, isTaker)
    .where(isMeant)
    .for("update");
  return found;
}

export async function createHandOver(
  tx: Transaction,
  guildId: string,
  handOver: Omit<HandOver, "handOverId">,
): Promise<number> {
  const [made] = await tx
    .insert(handOvers)
    .values({ guildId, ...handOver })
    .$returningId();
  if (!made) throw new Error("A row that was just written is not there");
  return made.id;
}

export async function deleteHandOver(tx: Transaction, guildId: string, handOverId: number): Promise<void> {
  await tx.delete(handOvers).where(and(eq(handOvers.guildId, guildId), eq(handOvers.id, handOverId)));
}
