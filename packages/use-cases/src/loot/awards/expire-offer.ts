import { type Actor, requireRight } from "@guildhall/core";
import type { AwardInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import type { Context } from "#use-cases/context.ts";
import { applyMove } from "./apply-move.ts";
import { lockAward } from "./lock-award.ts";
import { offerToNext } from "./offer-to-next.ts";

/** The time to answer an offer is over: the next in line is asked. Nothing happens to one that was answered. */
export async function expireOffer(
  { db, clock }: Context,
  actor: Actor,
  { awardId }: AwardInput,
): Promise<void> {
  requireRight(actor, "loot.award");
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { award, drop } = await lockAward(tx, actor.guildId, awardId);
    const { state, offerEndsAt } = award;
    if (state !== "offered" || !offerEndsAt || Temporal.Instant.compare(now, offerEndsAt) < 0) return;
    const expired = await applyMove(tx, actor, {
      ...{ award, drop, now },
      ...{ useCase: "loot.expireOffer", move: "expire" },
    });
    await offerToNext(tx, actor.guildId, { award: expired, drop, now });
  });
}
