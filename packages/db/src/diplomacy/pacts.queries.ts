import { Refusal } from "@guildhall/core";
import type { Pact } from "@guildhall/core/diplomacy";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { foreignGuilds, pacts } from "./diplomacy.tables.ts";

/** What was agreed, and with whom. */
export type PactOf = Pact & { readonly foreignGuildId: number };

const columns = {
  pactId: pacts.id,
  foreignGuildId: pacts.foreignGuildId,
  kind: pacts.kind,
  fromOn: pacts.fromOn,
  untilOn: pacts.untilOn,
  agreedAt: pacts.agreedAt,
  endedAt: pacts.endedAt,
};

const isOfKept = and(
  eq(foreignGuilds.guildId, pacts.guildId),
  eq(foreignGuilds.id, pacts.foreignGuildId),
  isNull(foreignGuilds.deletedAt),
);

/** In the order in which they were agreed: of one foreign guild, or of all. */
export async function listPacts(
  db: Queryable,
  guildId: string,
  foreignGuildId?: number,
): Promise<readonly PactOf[]> {
  const isMeant = foreignGuildId === undefined ? undefined : eq(pacts.foreignGuildId, foreignGuildId);
  return await db
    .select(columns)
    .from(pacts)
    .innerJoin(foreignGuilds, isOfKept)
    .where(and(eq(pacts.guildId, guildId), isMeant))
    .orderBy(asc(pacts.agreedAt), asc(pacts.id));
}

/** One of a guild that is not deleted. */
export async function findPact(db: Queryable, guildId: string, pactId: number): Promise<PactOf | undefined> {
  const [found] = await db
    .select(columns)
    .from(pacts)
    .innerJoin(foreignGuilds, isOfKept)
    .where(isPact(guildId, pactId));
  return found;
}

export async function lockPact(tx: Transaction, guildId: string, pactId: number): Promise<PactOf> {
  const [found] = await tx.select(columns).from(pacts).where(isPact(guildId, pactId)).for("update");
  if (!found) throw new Refusal("diplomacy.pactNotFound");
  return found;
}

type NewPact = Omit<PactOf, "pactId" | "endedAt"> & { readonly agreedByUserId: string | null };

export async function createPact(tx: Transaction, guildId: string, pact: NewPact): Promise<number> {
  const [row] = await tx
    .insert(pacts)
    .values({ guildId, ...pact })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

export async function savePactEnded(
  tx: Transaction,
  guildId: string,
  {
    pactId,
    now,
    userId,
  }: { readonly pactId: number; readonly now: Temporal.Instant; readonly userId: string | null },
): Promise<void> {
  await tx.update(pacts).set({ endedAt: now, endedByUserId: userId }).where(isPact(guildId, pactId));
}

/** Nobody ended it. */
export async function savePactRestored(tx: Transaction, guildId: string, pactId: number): Promise<void> {
  await tx.update(pacts).set({ endedAt: null, endedByUserId: null }).where(isPact(guildId, pactId));
}

const toldColumns = { notice: "noticedAt", end: "endToldAt" } as const;

/** Officers are told once; false when they were. */
export async function savePactTold(
  tx: Transaction,
  guildId: string,
  {
    pactId,
    of,
    now,
  }: { readonly pactId: number; readonly of: "notice" | "end"; readonly now: Temporal.Instant },
): Promise<boolean> {
  const column = toldColumns[of];
  const [{ affectedRows }] = await tx
    .update(pacts)
    .set({ [column]: now })
    .where(and(isPact(guildId, pactId), isNull(pacts[column])));
  return affectedRows === 1;
}

const isPact = (guildId: string, pactId: number) => and(eq(pacts.guildId, guildId), eq(pacts.id, pactId));
