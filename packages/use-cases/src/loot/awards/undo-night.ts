import { type Actor, requireRight } from "@guildhall/core";
import { isLive, type LootBatchInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { listAwardsOfBatch, lockDrops, saveLootBatchUndone } from "@guildhall/db/loot";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { lockStandingBatch } from "../lock-standing-batch.ts";
import { endAward } from "./end-award.ts";

/** Everything that a night gave, and that went on to the next in line since, is as if it had never been. */
export async function undoNight(
  { db, clock }: Context,
  actor: Actor,
  { batchId }: LootBatchInput,
): Promise<{ readonly dropCount: number }> {
  requireRight(actor, "loot.award");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockStandingBatch(tx, guildId, { batchId, kind: "night" });
    const dropIds = (await listAwardsOfBatch(tx, guildId, batchId)).map(({ dropId }) => dropId);
    const drops = await lockDrops(tx, guildId, [...new Set(dropIds)]);
    const dropOf = new Map(drops.map((drop) => [drop.dropId, drop]));
    const live = (await listAwardsOfBatch(tx, guildId, batchId)).filter(({ state }) => isLive(state));
    for (const award of live) {
      const drop = dropOf.get(award.dropId);
      const ending = { useCase: null, move: "undo", reason: null, now } as const;
      if (drop) await endAward(tx, actor, { award, drop, ...ending });
    }
    await saveLootBatchUndone(tx, guildId, { batchId, undoneAt: now });
    const after = { dropCount: live.length, lootBatch: batchId };
    await recordAudit(tx, actor, { useCase: "loot.undoNight", target: { kind: "guild" }, after, now });
    return { dropCount: live.length };
  });
}
