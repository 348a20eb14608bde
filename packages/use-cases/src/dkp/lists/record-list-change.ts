import type { Actor } from "@guildhall/core";
import type { AuditedUseCase } from "@guildhall/core/audit";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";

type Recording = {
  readonly useCase: AuditedUseCase;
  readonly memberId?: number | null;
  readonly memberCount?: number;
  readonly now: Temporal.Instant;
};

/** Says that a list is another one than before. */
export async function recordListChange(
  tx: Transaction,
  actor: Actor,
  { useCase, memberId = null, memberCount, now }: Recording,
): Promise<void> {
  const { guildId } = actor;
  const concerned = memberId === null ? {} : { memberId };
  const after = memberCount === undefined ? {} : { memberCount };
  await recordAudit(tx, actor, { useCase, target: { kind: "guild" }, ...concerned, after, now });
  await recordFact(tx, { name: "dkp.listChanged", guildId }, now);
}
