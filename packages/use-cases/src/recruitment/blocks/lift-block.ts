import { type Actor, requireRight } from "@guildhall/core";
import type { BlockInput } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockBlock, saveBlockLifted } from "@guildhall/db/recruitment";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** The person may apply again. */
export async function liftBlock(
  { db, clock }: Context,
  actor: Actor,
  { blockId }: BlockInput,
): Promise<void> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockBlock(tx, guildId, blockId);
    await saveBlockLifted(tx, guildId, { blockId, liftedAt: now });
    const before = { block: blockId };
    await recordAudit(tx, actor, {
      useCase: "recruitment.liftBlock",
      target: { kind: "guild" },
      before,
      now,
    });
    await recordFact(tx, { name: "recruitment.blocksChanged", guildId }, now);
  });
}
