import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type AwardByHandInput, moveDrop } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { findMember } from "@guildhall/db/members";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { lockDrop } from "../lock-drop.ts";
import { rankDrop } from "../rank-drop.ts";
import { decideAward } from "./decide-award.ts";

/** An officer gives a drop to somebody, or offers it. Whoever the rules put first needs no reason; anybody else does. */
export async function awardByHand(
  { db, clock }: Context,
  actor: Actor,
  { dropId, memberId, reason, isOffer }: AwardByHandInput,
): Promise<{ readonly awardId: number }> {
  requireRight(actor, "loot.award");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const drop = await lockDrop(tx, guildId, dropId);
    // What a session decides about, or somebody thinks about, is not given beside it.
    moveDrop(drop.state, "openSession");
    if (!(await findMember(tx, guildId, memberId))) throw new Refusal("members.notFound");
    const ranked = await rankDrop(tx, guildId, { drop, named: [memberId], now });
    const madeByMemberId = await ensureActingMember(tx, actor, { houseId: drop.houseId, now });
    const awardId = await decideAward(tx, guildId, {
      ...ranked,
      ...{ drop, memberId, reason, isOffer, madeByMemberId, now },
    });
    const target = { kind: "item", id: drop.itemId } as const;
    const after = { awardState: isOffer ? "offered" : "awarded", award: awardId } as const;
    await recordAudit(tx, actor, { useCase: "loot.awardByHand", target, memberId, after, now });
    return { awardId };
  });
}
