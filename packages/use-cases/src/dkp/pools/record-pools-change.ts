import type { Actor } from "@guildhall/core";
import type { AuditedUseCase, AuditValues } from "@guildhall/core/audit";
import { describeRules, type Pool } from "@guildhall/core/dkp";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";

/** What the audit keeps of a pool; its name is somebody's words and not among it. */
export function describePool({ poolId, system, changedRules, closedAt }: Pool): AuditValues {
  return {
    pool: poolId,
    pointSystem: system,
    poolRules: describeRules(changedRules),
    ...(closedAt && { isClosed: true }),
  };
}

export type PoolsChange = {
  readonly useCase: AuditedUseCase;
  readonly before?: AuditValues;
  readonly after: AuditValues;
  readonly now: Temporal.Instant;
};

/** Audit and fact of a change to pools. */
export async function recordPoolsChange(tx: Transaction, actor: Actor, change: PoolsChange): Promise<void> {
  await recordAudit(tx, actor, { ...change, target: { kind: "guild" } });
  await recordFact(tx, { name: "dkp.poolsChanged", guildId: actor.guildId }, change.now);
}
