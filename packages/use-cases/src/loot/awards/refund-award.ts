import { type Actor, requireRight } from "@guildhall/core";
import type { TakeAwardBackInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import type { Context } from "#use-cases/context.ts";
import { endAward } from "./end-award.ts";
import { lockAward } from "./lock-award.ts";

/** A drop is given back: its price too, and the wish for it is open again. */
export async function refundAward(
  { db, clock }: Context,
  actor: Actor,
  { awardId, reason }: TakeAwardBackInput,
): Promise<void> {
  requireRight(actor, "loot.award");
  await transaction(db, async (tx) => {
    const locked = await lockAward(tx, actor.guildId, awardId);
    await endAward(tx, actor, {
      ...locked,
      ...{ useCase: "loot.refundAward", move: "refund", reason, now: clock.now() },
    });
  });
}
