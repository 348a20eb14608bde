import type { Actor } from "@guildhall/core";
import type { AuditedUseCase } from "@guildhall/core/audit";
import { type NewEntry, type Pool, sumAmounts } from "@guildhall/core/dkp";
import type { Transaction } from "@guildhall/db";
import { appendEntries } from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { limitEntries } from "./limit-entries.ts";

export type AdjustmentToWrite = {
  readonly useCase: AuditedUseCase;
  readonly pool: Pool;
  readonly entries: readonly NewEntry[];
  readonly reason?: string;
  readonly now: Temporal.Instant;
};

/** Writes rows that no event pays within the pool's limits, with audit and fact, and says which batch they are. The pool must be locked. */
export async function writeAdjustment(
  tx: Transaction,
  actor: Actor,
  { useCase, pool, entries: wanted, now, ...why }: AdjustmentToWrite,
): Promise<number> {
  const { guildId } = actor;
  const { poolId, houseId } = pool;
  const entries = await limitEntries(tx, guildId, { pool, entries: wanted });
  const actorMemberId = await ensureActingMember(tx, actor, { houseId, now });
  const batch = { poolId, entries, actorMemberId, recordedAt: now, ...why };
  const batchNumber = await appendEntries(tx, guildId, batch);
  const after = { batchNumber, entryCount: entries.length, total: sumAmounts(entries) };
  await recordAudit(tx, actor, { useCase, target: { kind: "guild" }, ...concernedIn(entries), after, now });
  await recordFact(tx, { name: "dkp.pointsAdjusted", guildId }, now);
  return batchNumber;
}

/** The one member of the rows; nobody by name when they are of several. */
function concernedIn(entries: readonly NewEntry[]): { readonly memberId?: number } {
  const [memberId, ...others] = new Set(entries.map((entry) => entry.memberId));
  return memberId !== undefined && others.length === 0 ? { memberId } : {};
}
