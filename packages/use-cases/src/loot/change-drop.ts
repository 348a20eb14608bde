import type { Actor } from "@guildhall/core";
import type { AuditedUseCase } from "@guildhall/core/audit";
import { type DropMove, moveDrop } from "@guildhall/core/loot";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { type Drop, saveDropState } from "@guildhall/db/loot";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import { lockDrop } from "./lock-drop.ts";

type Change = {
  readonly useCase: AuditedUseCase;
  readonly dropId: number;
  readonly move: DropMove;
  readonly now: Temporal.Instant;
};

/** A drop goes a way on which nobody gets it, or comes back from there. */
export async function changeDrop(
  tx: Transaction,
  actor: Actor,
  { useCase, dropId, move, now }: Change,
): Promise<Drop> {
  const { guildId } = actor;
  const drop = await lockDrop(tx, guildId, dropId);
  const state = moveDrop(drop.state, move);
  await saveDropState(tx, guildId, { dropIds: [dropId], state });
  const target = { kind: "item", id: drop.itemId } as const;
  await recordAudit(tx, actor, {
    ...{ useCase, target, now },
    before: { dropState: drop.state },
    after: { dropState: state },
  });
  await recordFact(tx, { name: "loot.dropsChanged", guildId }, now);
  return { ...drop, state };
}
