import { type MemberActor, Refusal } from "@guildhall/core";
import type { RetractBidInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { appendBid, deleteStandingBid, findBidOfRequest, saveEntrantLeft } from "@guildhall/db/loot";
import type { Context } from "#use-cases/context.ts";
import { applyBids, getSale, lockBidding } from "./apply-bids.ts";
import { getEnteringMember } from "./get-entering-member.ts";
import { momentAfter } from "./moment-after.ts";
import { recordBid } from "./record-session-change.ts";
import { requireOpenStage } from "./require-open.ts";

/** A bid is taken back before the end: whoever comes next leads again, if they can still pay. It stays in the book. */
export async function retractBid(
  { db, clock }: Context,
  actor: MemberActor,
  { requestId, sessionId }: RetractBidInput,
): Promise<void> {
  const { guildId } = actor;
  const now = clock.now();
  const { memberId } = await getEnteringMember(db, actor);
  const { pool, itemId } = await getSale(db, guildId, sessionId);
  await transaction(db, async (tx) => {
    const { session, standing, bids, payable } = await lockBidding(tx, guildId, {
      pool,
      sessionId,
      memberId,
    });
    const known = await findBidOfRequest(tx, guildId, requestId);
    if (known?.memberId === memberId && known.sessionId === sessionId) return;
    if (known) throw new Refusal("loot.otherPress");
    requireOpenStage(session, now);
    const bid = standing.find((one) => one.memberId === memberId);
    if (!bid) throw new Refusal("loot.noBid");
    const { stageIndex } = session;
    const { maximum, interest } = bid;
    const placedAt = momentAfter(standing, now);
    const about = { sessionId, stageIndex, memberId, requestId };
    await appendBid(tx, guildId, { ...about, kind: "retract", maximum, interest, placedAt });
    await deleteStandingBid(tx, guildId, { sessionId, memberId });
    await saveEntrantLeft(tx, guildId, { sessionId, memberId, leftAt: now });
    const left = bids.filter((one) => one !== bid);
    const applied = await applyBids(tx, guildId, { session, bids: left, payable, at: now });
    const [before, after] = [{ price: session.price }, { price: applied.price }];
    await recordBid(tx, actor, { useCase: "loot.retractBid", session, itemId, memberId, before, after, now });
  });
}
