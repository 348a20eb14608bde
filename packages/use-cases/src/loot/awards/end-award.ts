import type { Actor } from "@guildhall/core";
import type { AuditedUseCase } from "@guildhall/core/audit";
import { moveDrop } from "@guildhall/core/loot";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { saveDropState } from "@guildhall/db/loot";
import { applyMove } from "./apply-move.ts";
import type { LockedAward } from "./lock-award.ts";

type Ending = LockedAward & {
  readonly useCase: AuditedUseCase | null;
  readonly move: "refund" | "undo";
  readonly reason: string | null;
  readonly now: Temporal.Instant;
};

/** A drop comes back from whoever had it, and waits to be given again. */
export async function endAward(tx: Transaction, actor: Actor, ending: Ending): Promise<void> {
  const { award, drop, useCase, move, reason, now } = ending;
  const { guildId } = actor;
  const changed = reason === null ? {} : { note: reason };
  await applyMove(tx, actor, { award, drop, useCase, move, changed, now });
  await saveDropState(tx, guildId, { dropIds: [drop.dropId], state: moveDrop(drop.state, "release") });
  await recordFact(tx, { name: "loot.dropsChanged", guildId }, now);
}
