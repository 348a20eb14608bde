import type { Actor } from "@guildhall/core";
import type { NewAuditEntry } from "@guildhall/core/audit";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";

type Change = Omit<NewAuditEntry, "target" | "memberId"> & {
  readonly memberId: number;
  readonly now: Temporal.Instant;
};

/** A member is not as before: for the audit, and for whoever shows the member. */
export async function recordMemberChanged(
  tx: Transaction,
  actor: Actor,
  { memberId, now, ...entry }: Change,
): Promise<void> {
  const target = { kind: "member", id: memberId } as const;
  await recordAudit(tx, actor, { ...entry, target, memberId, now });
  await recordFact(tx, { name: "members.memberChanged", guildId: actor.guildId, memberId }, now);
}
