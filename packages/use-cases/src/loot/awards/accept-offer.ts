import type { MemberActor } from "@guildhall/core";
import type { AwardInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import type { Context } from "#use-cases/context.ts";
import { acceptLocked } from "./answer-offer.ts";
import { lockAward } from "./lock-award.ts";
import { requireOwnAward } from "./require-own-award.ts";

/** Whoever won a drop takes it. */
export async function acceptOffer(
  { db, clock }: Context,
  actor: MemberActor,
  { awardId }: AwardInput,
): Promise<void> {
  await transaction(db, async (tx) => {
    const locked = await lockAward(tx, actor.guildId, awardId);
    await requireOwnAward(tx, actor, locked.award);
    await acceptLocked(tx, actor, { ...locked, useCase: "loot.acceptOffer", now: clock.now() });
  });
}
