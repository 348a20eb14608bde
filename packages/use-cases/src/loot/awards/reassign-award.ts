import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { moveDrop, type ReassignAwardInput } from "@guildhall/core/loot";
import { overrideRanking } from "@guildhall/core/wishlists";
import { type Transaction, transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { type Decision, findDecisionOfAward, saveDropState, saveNewRanking } from "@guildhall/db/loot";
import { findMember, listAccountIds } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { awardDrop, offerDrop } from "../give-drop.ts";
import { applyMove } from "./apply-move.ts";
import { lockAward } from "./lock-award.ts";

/** A drop goes from one member to another: one gets the price back and the other pays it, in one piece. An offer goes on as an offer, and going against the ranking takes a reason. */
export async function reassignAward(
  { db, clock }: Context,
  actor: Actor,
  { awardId, toMemberId, reason }: ReassignAwardInput,
): Promise<{ readonly awardId: number }> {
  requireRight(actor, "loot.award");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { award, drop } = await lockAward(tx, guildId, awardId);
    await requireSomebodyElse(tx, guildId, { memberId: award.memberId, toMemberId });
    const about = { useCase: "loot.reassignAward", move: "reassign" } as const;
    await applyMove(tx, actor, { award, drop, ...about, now });
    const state = moveDrop(drop.state, "release");
    await saveDropState(tx, guildId, { dropIds: [drop.dropId], state });
    const madeByMemberId = await ensureActingMember(tx, actor, { houseId: drop.houseId, now });
    const kept = await findDecisionOfAward(tx, guildId, awardId);
    const rankingId = kept
      ? await saveNewRanking(tx, guildId, overrideKept(kept, { toMemberId, reason, madeByMemberId, now }))
      : null;
    const candidate = kept?.ranking.candidates.find(({ memberId }) => memberId === toMemberId);
    const { sessionId, price, poolId, batchId } = award;
    const give = award.state === "offered" ? offerDrop : awardDrop;
    const given = await give(tx, guildId, {
      ...{ drop: { ...drop, state }, memberId: toMemberId, interest: candidate?.interest ?? null },
      ...{ sessionId, rankingId, price, poolId, batchId, madeByMemberId, note: reason, now },
      reason: "reassigned",
    });
    await recordFact(tx, { name: "loot.dropsChanged", guildId }, now);
    return { awardId: given };
  });
}

type Pair = { readonly memberId: number; readonly toMemberId: number };

async function requireSomebodyElse(
  tx: Transaction,
  guildId: string,
  { memberId, toMemberId }: Pair,
): Promise<void> {
  if (!(await findMember(tx, guildId, toMemberId))) throw new Refusal("members.notFound");
  if ((await listAccountIds(tx, guildId, toMemberId)).includes(memberId))
    throw new Refusal("loot.sameMember");
}

type Override = {
  readonly toMemberId: number;
  readonly reason: string | null;
  readonly madeByMemberId: number | null;
  readonly now: Temporal.Instant;
};

/** The same ranking, in which an officer took somebody else. */
function overrideKept(
  { rankingId: _rankingId, ...kept }: Decision,
  { toMemberId, reason, madeByMemberId, now }: Override,
) {
  const ranking = overrideRanking(kept.ranking, toMemberId);
  if (ranking.chosenMemberId !== null && reason === null) throw new Refusal("loot.reasonNeeded");
  return { ...kept, ranking, decidedAt: now, decidedByMemberId: madeByMemberId, overrideReason: reason };
}
