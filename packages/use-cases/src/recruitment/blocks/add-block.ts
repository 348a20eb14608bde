import { type Actor, requireRight, userIdOf } from "@guildhall/core";
import type { AddBlockInput } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { createBlock } from "@guildhall/db/recruitment";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** Somebody cannot apply any more. The person is not told, and is turned down without a reason when they try. */
export async function addBlock(
  { db, clock }: Context,
  actor: Actor,
  { userId, characterName, reason, days }: AddBlockInput,
): Promise<{ readonly blockId: number }> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  const now = clock.now();
  const until = days === undefined ? null : now.add({ hours: 24 * days });
  const whom = { userId: userId ?? null, characterName: characterName ?? null, reason, until };
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const blockId = await createBlock(tx, guildId, {
      ...whom,
      blockedAt: now,
      blockedByUserId: userIdOf(actor),
    });
    const after = { block: blockId, lockedUntil: until?.toString() ?? null };
    await recordAudit(tx, actor, { useCase: "recruitment.addBlock", target: { kind: "guild" }, after, now });
    await recordFact(tx, { name: "recruitment.blocksChanged", guildId }, now);
    return { blockId };
  });
}
