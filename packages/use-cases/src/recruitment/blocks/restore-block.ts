import { type Actor, requireRight } from "@guildhall/core";
import type { BlockInput } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockLiftedBlock, saveBlockLifted } from "@guildhall/db/recruitment";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** Lifted by mistake: the person cannot apply again, for the same reason and until the same moment. */
export async function restoreBlock(
  { db, clock }: Context,
  actor: Actor,
  { blockId }: BlockInput,
): Promise<void> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { until } = await lockLiftedBlock(tx, guildId, blockId);
    await saveBlockLifted(tx, guildId, { blockId, liftedAt: null });
    await recordAudit(tx, actor, {
      useCase: "recruitment.restoreBlock",
      target: { kind: "guild" },
      after: { block: blockId, lockedUntil: until?.toString() ?? null },
      now,
    });
    await recordFact(tx, { name: "recruitment.blocksChanged", guildId }, now);
  });
}
