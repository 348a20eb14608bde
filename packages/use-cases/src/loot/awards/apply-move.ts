import type { Actor } from "@guildhall/core";
import type { AuditedUseCase } from "@guildhall/core/audit";
import { type AwardMove, isHeld, moveAward } from "@guildhall/core/loot";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { type Award, appendAwardStep, saveAward } from "@guildhall/db/loot";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { untickWish } from "#use-cases/wishlists/untick-wish.ts";
import { payBackAward } from "../pay-back-award.ts";
import type { LockedAward } from "./lock-award.ts";

type Move = LockedAward & {
  /** Null where whoever moves many notes them as one. */
  readonly useCase: AuditedUseCase | null;
  readonly move: AwardMove;
  /** What else becomes of it. */
  readonly changed?: Partial<Award>;
  readonly now: Temporal.Instant;
};

/** An award goes a step on, with its history, audit and fact. What is held no more is paid back, and ticked no more. */
export async function applyMove(tx: Transaction, actor: Actor, move: Move): Promise<Award> {
  const { award, drop, now } = move;
  const { guildId } = actor;
  const { awardId, memberId } = award;
  const state = moveAward(award.state, move.move);
  const moved = { ...award, ...move.changed, offerEndsAt: null, state };
  const actorMemberId = await ensureActingMember(tx, actor, { houseId: award.houseId, now });
  await saveAward(tx, guildId, moved);
  if (isHeld(award.state) && !isHeld(state)) {
    await payBackAward(tx, guildId, { awardId, actorMemberId, now });
    await untickWish(tx, guildId, { awardId, at: now });
  }
  await appendAwardStep(tx, guildId, { awardId, step: move.move, at: now, actorMemberId });
  if (move.useCase !== null)
    await recordAudit(tx, actor, {
      ...{ useCase: move.useCase, target: { kind: "item", id: drop.itemId }, memberId, now },
      before: { awardState: award.state },
      after: { awardState: state, award: awardId },
    });
  await recordFact(tx, { name: "loot.awardChanged", guildId, awardId }, now);
  return moved;
}
