import type { Actor } from "@guildhall/core";
import type { AuditedUseCase } from "@guildhall/core/audit";
import { type NewEntry, type Pool, sumAmounts } from "@guildhall/core/dkp";
import type { Transaction } from "@guildhall/db";
import { appendEntries } from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";

export type AdjustmentToWrite = {
  readonly useCase: AuditedUseCase;
  readonly pool: Pool;
  readonly entries: readonly NewEntry[];
  readonly reason?: string;
  readonly now: Temporal.Instant;
};

/** Writes rows that no event pays, with audit and fact. The pool must be locked. */
export async function writeAdjustment(
  tx: Transaction,
  actor: Actor,
  { useCase, pool, entries, now, ...why }: AdjustmentToWrite,
): Promise<void> {
  const { guildId } = actor;
  const { poolId, houseId } = pool;
  const actorMemberId = await ensureActingMember(tx, actor, { houseId, now });
  const batch = { poolId, entries, actorMemberId, recordedAt: now, ...why };
  const batchNumber = await appendEntries(tx, guildId, batch);
  const after = { batchNumber, entryCount: entries.length, total: sumAmounts(entries) };
  await recordAudit(tx, actor, { useCase, target: { kind: "guild" }, ...concernedIn(entries), after, now });
  await recordFact(tx, { name: "dkp.pointsAdjusted", guildId }, now);
}

/** The one member of the rows; nobody by name when they are of several. */
function concernedIn(entries: readonly NewEntry[]): { readonly memberId?: number } {
  const [first, ...others] = entries;
  return first && others.length === 0 ? { memberId: first.memberId } : {};
}
