import { type Hundredths, parseHundredths } from "@guildhall/core";
import { and, count, desc, eq, like, min, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { members } from "../members/index.ts";
import { dkpBatches, dkpEntries } from "./dkp.tables.ts";

/** A run that took points by rule: decay, or the expiry of a night. */
export type DecayRunRow = {
  readonly poolId: number;
  readonly batchNumber: number;
  readonly kind: "decay" | "expiry";
  readonly effectiveAt: Temporal.Instant;
  readonly recordedAt: Temporal.Instant;
  readonly entryCount: number;
  readonly total: Hundredths;
  /** How many of its rows were taken back. */
  readonly undoneCount: number;
  /** Who ran it; null for the schedule. */
  readonly actor: { readonly memberId: number; readonly userId: string | null; readonly name: string } | null;
};

type Latest = { readonly poolIds: readonly number[]; readonly limit: number };

/** The latest runs in these pools. Found by the beginning of their keys: of the ledger nothing else is read. */
export async function listDecayRuns(
  db: Queryable,
  guildId: string,
  { poolIds, limit }: Latest,
): Promise<readonly DecayRunRow[]> {
  if (poolIds.length === 0) return [];
  const undo = alias(dkpEntries, "undo");
  const isOfRun = poolIds.flatMap((poolId) =>
    (["decay", "expiry"] as const).map((kind) => like(dkpEntries.idempotencyKey, `${kind}:${poolId}:%`)),
  );
  const rows = await db
    .select({
      poolId: dkpBatches.poolId,
      batchNumber: dkpBatches.number,
      kind: dkpEntries.kind,
      effectiveAt: min(dkpEntries.effectiveAt),
      recordedAt: dkpBatches.recordedAt,
      entryCount: count(),
      total: sql`sum(${dkpEntries.amount})`.mapWith(parseHundredths),
      undoneCount: count(undo.id),
      actorMemberId: dkpBatches.actorMemberId,
      userId: members.userId,
      name: members.name,
    })
    .from(dkpEntries)
    .innerJoin(dkpBatches, and(eq(dkpBatches.guildId, guildId), eq(dkpBatches.id, dkpEntries.batchId)))
    .leftJoin(members, and(eq(members.guildId, guildId), eq(members.id, dkpBatches.actorMemberId)))
    .leftJoin(undo, and(eq(undo.guildId, guildId), eq(undo.reversesEntryId, dkpEntries.id)))
    .where(and(eq(dkpEntries.guildId, guildId), or(...isOfRun)))
    .groupBy(dkpBatches.id, dkpEntries.kind, members.id)
    .orderBy(desc(dkpBatches.recordedAt), desc(dkpBatches.id))
    .limit(limit);
  return rows.map(({ kind, effectiveAt, actorMemberId: memberId, userId, name, ...run }) => ({
    ...run,
    kind: kind === "expiry" ? kind : "decay",
    effectiveAt: effectiveAt ?? run.recordedAt,
    actor: memberId === null || name === null ? null : { memberId, userId, name },
  }));
}
