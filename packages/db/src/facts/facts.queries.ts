import type { Fact, FactName } from "@guildhall/core";
import { findRequest } from "@guildhall/observability";
import { and, eq, gte, inArray, lte, ne, notExists } from "drizzle-orm";
import type { Database, Queryable, Transaction } from "../client.ts";
import type { Claim } from "../leases.ts";
import { type PlaceholderOf, prepared } from "../prepared.ts";
import { onShards } from "../shards.ts";
import { transaction } from "../transaction.ts";
import { deliveries, facts } from "./facts.tables.ts";

/** Writes the fact beside the change that it tells of: both are committed or neither. */
export async function recordFact(tx: Transaction, fact: Fact, now: Temporal.Instant): Promise<void> {
  const { guildId, name } = fact;
  const correlationId = findRequest()?.correlationId ?? null;
  await insertFact(tx, { guildId, name, payload: fact, correlationId, recordedAt: now });
}

type NewFact = Pick<
  typeof facts.$inferInsert,
  "guildId" | "name" | "payload" | "correlationId" | "recordedAt"
>;

const insertFact = prepared((db, value: PlaceholderOf<NewFact>) =>
  db
    .insert(facts)
    .values({
      guildId: value("guildId"),
      name: value("name"),
      payload: value("payload"),
      correlationId: value("correlationId"),
      recordedAt: value("recordedAt"),
    })
    .prepare(),
);

/** The same for many, in one statement. */
export async function recordFacts(
  tx: Transaction,
  recorded: readonly Fact[],
  now: Temporal.Instant,
): Promise<void> {
  if (recorded.length === 0) return;
  const correlationId = findRequest()?.correlationId ?? null;
  const rows = recorded.map((fact) => ({
    guildId: fact.guildId,
    name: fact.name,
    payload: fact,
    correlationId,
    recordedAt: now,
  }));
  await tx.insert(facts).values(rows);
}

export type FanOut = Omit<Claim, "owner" | "leaseSeconds"> & {
  /** Names of the handlers that want this fact. */
  readonly handlersOf: (name: FactName) => readonly string[];
};

/**
 * Writes one delivery for each handler of each new fact, and says how many facts there were. The process that has the
 * handlers does this, so that who records a fact need not know who listens.
 */
export async function fanOutFacts(db: Database, { handlersOf, shards, now, limit }: FanOut): Promise<number> {
  return await transaction(db, async (tx) => {
    const fresh = await tx
      .select({ factId: facts.id, guildId: facts.guildId, name: facts.name })
      .from(facts)
      .where(and(eq(facts.isFannedOut, false), onShards(facts.guildId, shards)))
      .orderBy(facts.id)
      .limit(limit)
      .for("update", { skipLocked: true });
    if (fresh.length === 0) return 0;
    const rows = fresh.flatMap(({ factId, guildId, name }) =>
      handlersOf(name).map((handler) => ({ factId, guildId, handler, dueAt: now })),
    );
    if (rows.length > 0) await tx.insert(deliveries).values(rows);
    const factIds = fresh.map(({ factId }) => factId);
    await tx.update(facts).set({ isFannedOut: true }).where(inArray(facts.id, factIds));
    return fresh.length;
  });
}

/**
 * Deletes facts that were recorded at this time or before and that every handler is done with, and says how many. One with
 * a delivery that waits for a person stays.
 */
export async function deleteDeliveredFacts(
  tx: Transaction,
  { recordedBefore, limit }: { readonly recordedBefore: Temporal.Instant; readonly limit: number },
): Promise<number> {
  const open = tx
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(and(eq(deliveries.factId, facts.id), ne(deliveries.state, "done")));
  const old = await tx
    .select({ factId: facts.id })
    .from(facts)
    .where(and(eq(facts.isFannedOut, true), lte(facts.recordedAt, recordedBefore), notExists(open)))
    .orderBy(facts.id)
    .limit(limit);
  if (old.length === 0) return 0;
  const factIds = old.map(({ factId }) => factId);
  await tx.delete(deliveries).where(inArray(deliveries.factId, factIds));
  const [result] = await tx.delete(facts).where(inArray(facts.id, factIds));
  return result.affectedRows;
}

/** A fact with its place in the order of writing. */
export type RecordedFact = {
  readonly id: number;
  readonly fact: Fact;
  readonly recordedAt: Temporal.Instant;
};

/**
 * Facts of a guild recorded at this time or later. Commits do not come in the order of ids or times: ask again for the
 * last seconds and drop what you have.
 */
export async function listFactsSince(
  db: Queryable,
  guildId: string,
  { since, limit }: { since: Temporal.Instant; limit: number },
): Promise<readonly RecordedFact[]> {
  return await db
    .select({ id: facts.id, fact: facts.payload, recordedAt: facts.recordedAt })
    .from(facts)
    .where(and(eq(facts.guildId, guildId), gte(facts.recordedAt, since)))
    .orderBy(facts.recordedAt, facts.id)
    .limit(limit);
}

/** How many facts of a guild were recorded at this time or later. */
export async function countFactsSince(
  db: Queryable,
  guildId: string,
  since: Temporal.Instant,
): Promise<number> {
  return await db.$count(facts, and(eq(facts.guildId, guildId), gte(facts.recordedAt, since)));
}
