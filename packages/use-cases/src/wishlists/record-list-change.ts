import type { Actor } from "@guildhall/core";
import type { AuditedUseCase, AuditValues } from "@guildhall/core/audit";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";

type ListChange = {
  readonly useCase: Extract<AuditedUseCase, `wishlists.${string}`>;
  readonly memberId: number;
  readonly isOwn: boolean;
  readonly itemId: number;
  readonly before?: AuditValues;
  readonly after?: AuditValues;
  readonly now: Temporal.Instant;
};

/** Keeps what somebody changed of a list, and has whoever looks at lists look again. */
export async function recordListChange(
  tx: Transaction,
  actor: Actor,
  { itemId, ...change }: ListChange,
): Promise<void> {
  const { guildId } = actor;
  await recordAudit(tx, actor, { ...change, target: { kind: "item", id: itemId } });
  await recordFact(tx, { name: "wishlists.wishesChanged", guildId }, change.now);
}
