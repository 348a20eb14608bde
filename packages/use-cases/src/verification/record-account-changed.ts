import type { Actor } from "@guildhall/core";
import type { NewAuditEntry } from "@guildhall/core/audit";
import type { GameAccount } from "@guildhall/core/verification";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";

type Change = Omit<NewAuditEntry, "target" | "memberId"> & {
  readonly account: Pick<GameAccount, "accountId" | "memberId">;
  readonly now: Temporal.Instant;
};

/** An account is not as before: for the audit, which never names it, and for whoever shows it. */
export async function recordAccountChanged(
  tx: Transaction,
  actor: Actor,
  { account: { accountId, memberId }, now, ...entry }: Change,
): Promise<void> {
  const target = { kind: "member", id: memberId } as const;
  await recordAudit(tx, actor, { ...entry, target, memberId, now });
  await recordFact(tx, { name: "verification.accountChanged", guildId: actor.guildId, accountId }, now);
}
