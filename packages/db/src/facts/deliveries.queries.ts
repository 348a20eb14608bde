import type { Fact, FactName } from "@guildhall/core";
import { and, eq, inArray } from "drizzle-orm";
import type { Database, Queryable } from "../client.ts";
import {
  type Claim,
  claimLeases,
  endLeases,
  type Lease,
  parkLease,
  retryLease,
  reviveParked,
} from "../leases.ts";
import { deliveries, facts } from "./facts.tables.ts";

/** A fact that this process is to hand to one handler. */
export type Delivery = Lease & {
  readonly handler: string;
  readonly fact: Fact;
  readonly correlationId: string | null;
};

/** Takes deliveries that are due, the longest waiting first. Each is held until its lease ends, without a row lock. */
export async function claimDeliveries(db: Database, claim: Claim): Promise<readonly Delivery[]> {
  const leases = await claimLeases(db, deliveries, claim);
  if (leases.length === 0) return [];
  const ids = leases.map((lease) => lease.id);
  const rows = await db
    .select({
      id: deliveries.id,
      handler: deliveries.handler,
      fact: facts.payload,
      correlationId: facts.correlationId,
    })
    .from(deliveries)
    .innerJoin(facts, eq(facts.id, deliveries.factId))
    .where(inArray(deliveries.id, ids));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return leases.flatMap((lease) => {
    const row = rowOf.get(lease.id);
    return row ? [{ ...lease, ...row }] : [];
  });
}

/** A handler is done with these. Says how many were still held: a lost one is another process's, and nothing changed. */
export async function finishDeliveries(db: Queryable, finished: readonly Lease[]): Promise<number> {
  return await endLeases(db, deliveries, finished);
}

export type FailedDelivery = {
  readonly lease: Lease;
  /** Code of what went wrong, never a sentence: an officer may see it. */
  readonly error: string;
  readonly now: Temporal.Instant;
};

/** The handler failed: it is tried again, later each time, and parked after the last attempt. False when the lease was lost. */
export async function retryDelivery(db: Queryable, failed: FailedDelivery): Promise<boolean> {
  return await retryLease(db, deliveries, failed);
}

/** The handler failed in a way that trying again does not mend. False when the lease was lost. */
export async function parkDelivery(db: Queryable, failed: Omit<FailedDelivery, "now">): Promise<boolean> {
  return await parkLease(db, deliveries, failed);
}

/** What no handler could do, for the doctor to show. */
export type ParkedDelivery = {
  readonly id: number;
  readonly handler: string;
  readonly factName: FactName;
  readonly recordedAt: Temporal.Instant;
  readonly lastError: string | null;
};

/** Parked deliveries of a guild, the oldest first. */
export async function listParkedDeliveries(
  db: Queryable,
  guildId: string,
): Promise<readonly ParkedDelivery[]> {
  return await db
    .select({
      id: deliveries.id,
      handler: deliveries.handler,
      factName: facts.name,
      recordedAt: facts.recordedAt,
      lastError: deliveries.lastError,
    })
    .from(deliveries)
    .innerJoin(facts, eq(facts.id, deliveries.factId))
    .where(and(eq(deliveries.guildId, guildId), eq(deliveries.state, "parked")))
    .orderBy(deliveries.id);
}

/** Has all parked deliveries of a guild tried again at once. Says how many there were. */
export async function reviveParkedDeliveries(
  db: Queryable,
  guildId: string,
  { now }: { readonly now: Temporal.Instant },
): Promise<number> {
  return await reviveParked(db, deliveries, { guildId, now });
}
