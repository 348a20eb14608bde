import { type Actor, requireRight } from "@guildhall/core";
import { type Block, isInForce } from "@guildhall/core/recruitment";
import { listBlocks as selectBlocks } from "@guildhall/db/recruitment";
import type { Context } from "#use-cases/context.ts";

/** Who cannot apply and why, the last one first. What ran out is gone. */
export async function listBlocks({ db, clock }: Context, actor: Actor): Promise<readonly Block[]> {
  requireRight(actor, "recruitment.review");
  const now = clock.now();
  return (await selectBlocks(db, actor.guildId)).filter((block) => isInForce(block, now));
}
