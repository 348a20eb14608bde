import { expireOfferJob, handOverHours, handOverJob, moveDrop, offerHours } from "@guildhall/core/loot";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJob } from "@guildhall/db/jobs";
import {
  type Award,
  appendAwardStep,
  type Drop,
  getAward,
  saveAward,
  saveDropState,
  saveNewAward,
} from "@guildhall/db/loot";
import { tickWish } from "#use-cases/wishlists/tick-wish.ts";
import { chargeAward } from "./charge-award.ts";
import { weighItem } from "./weigh-items.ts";

/** To whom a drop goes, by what, and for how much. */
export type Giving = Pick<Award, "memberId" | "interest" | "madeByMemberId"> &
  Partial<Pick<Award, "sessionId" | "rankingId" | "price" | "poolId" | "reason" | "note" | "batchId">> & {
    /** Must be locked, and free to be given. */
    readonly drop: Drop;
    readonly now: Temporal.Instant;
  };

/** Offers a drop: whoever won may pass for some hours, and nothing is paid before they accept. */
export async function offerDrop(tx: Transaction, guildId: string, giving: Giving): Promise<number> {
  const { drop, madeByMemberId: actorMemberId, now } = giving;
  const offerEndsAt = now.add({ hours: offerHours });
  const state = moveDrop(drop.state, "offer");
  const awardId = await saveNewAward(tx, guildId, {
    ...(await newAward(tx, guildId, giving)),
    state: "offered",
    offerEndsAt,
  });
  await saveDropState(tx, guildId, { dropIds: [drop.dropId], state });
  await appendAwardStep(tx, guildId, { awardId, step: "offer", at: now, actorMemberId });
  await enqueueJob(tx, guildId, { job: expireOfferJob, slot: String(awardId), dueAt: offerEndsAt });
  await recordFact(tx, { name: "loot.awardChanged", guildId, awardId }, now);
  return awardId;
}

/** Gives a drop at once: it is charged, ticked on the list, and waits to be handed over. */
export async function awardDrop(tx: Transaction, guildId: string, giving: Giving): Promise<number> {
  const { drop, madeByMemberId: actorMemberId, now } = giving;
  const state = moveDrop(drop.state, "award");
  const awardId = await saveNewAward(tx, guildId, {
    ...(await newAward(tx, guildId, giving)),
    state: "awarded",
    awardedAt: now,
  });
  await saveDropState(tx, guildId, { dropIds: [drop.dropId], state });
  await appendAwardStep(tx, guildId, { awardId, step: "award", at: now, actorMemberId });
  await recordHeld(tx, guildId, { award: await getAward(tx, guildId, awardId), drop, actorMemberId, now });
  return awardId;
}

async function newAward(
  tx: Transaction,
  guildId: string,
  { drop: { dropId, houseId, itemId }, now, ...giving }: Giving,
) {
  const weight = await weighItem(tx, guildId, itemId);
  return { ...giving, houseId, dropId, weight, madeAt: now };
}

type Held = {
  readonly award: Award;
  readonly drop: Drop;
  readonly actorMemberId: number | null;
  readonly now: Temporal.Instant;
};

/**
 * Somebody has got a drop: the price is taken, the wish for it is ticked, and after a while officers are asked whether it was
 * handed over.
 */
export async function recordHeld(tx: Transaction, guildId: string, held: Held): Promise<void> {
  const { award, drop, actorMemberId, now } = held;
  const { awardId, memberId, interest, price, poolId, sessionId } = award;
  await chargeAward(tx, guildId, {
    ...{ awardId, memberId, price, poolId, sessionId, actorMemberId, now },
    eventId: drop.eventId,
  });
  const wishId = await tickWish(tx, guildId, { memberId, itemId: drop.itemId, interest, awardId, at: now });
  await saveAward(tx, guildId, { ...award, wishId: wishId ?? null });
  const dueAt = now.add({ hours: handOverHours });
  await enqueueJob(tx, guildId, { job: handOverJob, slot: String(awardId), dueAt });
  await recordFact(tx, { name: "loot.awardChanged", guildId, awardId }, now);
}
