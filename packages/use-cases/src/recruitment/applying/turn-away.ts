import { type MemberActor, Refusal } from "@guildhall/core";
import { findBlock } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listBlocks, saveBlockTried } from "@guildhall/db/recruitment";
import type { Context } from "#use-cases/context.ts";

/**
 * Refuses somebody who is kept out, without saying why. That they tried is kept for the officers, so it is written in a
 * transaction of its own: the refusal rolls nothing back.
 */
export async function turnAwayBlocked(
  { db, clock }: Context,
  { guildId, userId }: MemberActor,
  characterName: string | null,
): Promise<void> {
  const now = clock.now();
  const block = findBlock(await listBlocks(db, guildId), { userId, characterName }, now);
  if (!block) return;
  await transaction(db, async (tx) => {
    await saveBlockTried(tx, guildId, { blockId: block.blockId, now });
    await recordFact(tx, { name: "recruitment.blocksChanged", guildId }, now);
  });
  throw new Refusal("recruitment.notTaken");
}
