import { Refusal } from "@guildhall/core";
import { overrideRanking, type Ranking } from "@guildhall/core/wishlists";
import type { Transaction } from "@guildhall/db";
import { type Drop, saveNewRanking } from "@guildhall/db/loot";
import { awardDrop, offerDrop } from "../give-drop.ts";

export type Decision = {
  readonly drop: Drop;
  readonly memberId: number;
  readonly ranking: Ranking;
  readonly rulesVersion: number;
  readonly isOffer: boolean;
  /** Why it goes to somebody else than the first. */
  readonly reason: string | null;
  readonly madeByMemberId: number | null;
  readonly batchId?: number;
  readonly now: Temporal.Instant;
};

/** An officer gives a drop, by the guild's rules or with a reason against them; by what is kept, so that anybody can ask why not me. */
export async function decideAward(tx: Transaction, guildId: string, decision: Decision): Promise<number> {
  const { drop, memberId, rulesVersion, reason, madeByMemberId, now } = decision;
  const ranking = overrideRanking(decision.ranking, memberId);
  const isOverride = ranking.chosenMemberId !== null;
  if (isOverride && reason === null) throw new Refusal("loot.reasonNeeded");
  const rankingId = await saveNewRanking(tx, guildId, {
    ...{ dropId: drop.dropId, sessionId: null, stageIndex: 0, mode: "priority", ranking },
    ...{ ruleSetVersion: rulesVersion, decidedAt: now, decidedByMemberId: madeByMemberId },
    overrideReason: isOverride ? reason : null,
  });
  const candidate = ranking.candidates.find((one) => one.memberId === memberId);
  const give = decision.isOffer ? offerDrop : awardDrop;
  return await give(tx, guildId, {
    ...{ drop, memberId, rankingId, madeByMemberId, now, note: reason },
    ...(decision.batchId !== undefined && { batchId: decision.batchId }),
    interest: candidate?.interest ?? null,
    reason: isOverride ? "override" : null,
  });
}
