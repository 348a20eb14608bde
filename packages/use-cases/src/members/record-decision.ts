import type { Actor } from "@guildhall/core";
import type { NewcomerDecision } from "@guildhall/core/members";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { saveDecision } from "@guildhall/db/members";
import { recordAudit } from "#use-cases/audit/record-audit.ts";

type Decided = {
  readonly newcomerId: number;
  readonly decision: NewcomerDecision;
  /** Who the newcomer is in the roster now. */
  readonly memberId?: number;
  readonly now: Temporal.Instant;
};

/** An officer decided about a newcomer: for the audit, for the roles in Discord, and for whoever shows the list. */
export async function recordDecision(
  tx: Transaction,
  actor: Actor,
  { newcomerId, decision, memberId, now }: Decided,
): Promise<void> {
  const { guildId } = actor;
  await saveDecision(tx, guildId, { newcomerId, decision, decidedAt: now });
  const useCase = decision === "declined" ? "members.declineNewcomer" : "members.welcomeNewcomer";
  const target = { kind: "newcomer", id: newcomerId } as const;
  const whom = memberId === undefined ? {} : { memberId };
  await recordAudit(tx, actor, { useCase, target, ...whom, after: { decision }, now });
  await recordFact(tx, { name: "members.newcomerChanged", guildId, newcomerId }, now);
}
