import { type Actor, requireRight } from "@guildhall/core";
import { type LootBatchInput, moveDrop } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listDropsOfBatch, lockDrops, saveDropState, saveLootBatchUndone } from "@guildhall/db/loot";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { lockStandingBatch } from "./lock-standing-batch.ts";

/** Drops that were recorded at once never fell. Once somebody decided about one of them, none goes: that is taken back first. */
export async function undoDrops(
  { db, clock }: Context,
  actor: Actor,
  { batchId }: LootBatchInput,
): Promise<{ readonly dropCount: number }> {
  requireRight(actor, "loot.award");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockStandingBatch(tx, guildId, { batchId, kind: "drops" });
    const dropIds = (await listDropsOfBatch(tx, guildId, batchId)).map(({ dropId }) => dropId);
    const standing = (await lockDrops(tx, guildId, dropIds)).filter(({ state }) => state !== "void");
    for (const { state } of standing) moveDrop(state, "void");
    await saveDropState(tx, guildId, { dropIds: standing.map(({ dropId }) => dropId), state: "void" });
    await saveLootBatchUndone(tx, guildId, { batchId, undoneAt: now });
    const after = { dropCount: standing.length, lootBatch: batchId };
    await recordAudit(tx, actor, { useCase: "loot.undoDrops", target: { kind: "guild" }, after, now });
    await recordFact(tx, { name: "loot.dropsChanged", guildId }, now);
    return { dropCount: standing.length };
  });
}
