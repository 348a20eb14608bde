import { type Actor, Refusal } from "@guildhall/core";
import type { AuditedUseCase, AuditValues } from "@guildhall/core/audit";
import { secretModes } from "@guildhall/core/loot";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findDrop, type LootSession } from "@guildhall/db/loot";
import { recordAudit } from "#use-cases/audit/record-audit.ts";

type Change = {
  readonly useCase: AuditedUseCase;
  readonly session: Pick<LootSession, "sessionId" | "dropId" | "mode">;
  readonly memberId?: number;
  readonly before?: AuditValues;
  readonly after?: AuditValues;
  readonly now: Temporal.Instant;
};

/** Keeps what happened to a session, and tells the apps. */
export async function recordSessionChange(tx: Transaction, actor: Actor, change: Change): Promise<void> {
  const { dropId } = change.session;
  const drop = await findDrop(tx, actor.guildId, dropId);
  if (!drop) throw new Refusal("loot.dropNotFound");
  await record(tx, actor, { ...change, itemId: drop.itemId });
}

type Known = Change & {
  readonly itemId: number;
  /** The actor's number in the roster, where it is known already. */
  readonly actorMemberId?: number;
};

async function record(
  tx: Transaction,
  actor: Actor,
  { session: { sessionId }, itemId, after, now, ...change }: Known,
): Promise<void> {
  const { guildId } = actor;
  const target = { kind: "item", id: itemId } as const;
  await recordAudit(tx, actor, { ...change, target, after: { ...after, lootSession: sessionId }, now });
  await recordFact(tx, { name: "loot.sessionChanged", guildId, sessionId }, now);
}

/**
 * The same of a bid. Of one that nobody may know of nothing is told, not even that there is one: the book of bids has it, and
 * is opened when the session ends.
 */
export async function recordBid(
  tx: Transaction,
  actor: Actor,
  change: Known & { readonly memberId: number },
): Promise<void> {
  if (!secretModes.includes(change.session.mode))
    await record(tx, actor, { ...change, actorMemberId: change.memberId });
}
