import {
  type Candidate,
  overrideRanking,
  type Ranking,
  type Rules,
  rankCandidates,
  winnerOf,
} from "@guildhall/core/wishlists";
import { transaction } from "@guildhall/db";
import { saveNewAward, saveNewDrop, saveNewRanking } from "@guildhall/db/loot";
import { findMember } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import type { Story } from "./make-story.ts";
import { makeItem } from "./take-item.ts";

/** Somebody of whom nothing speaks for or against it. */
export function candidateOf(memberId: number, now: Temporal.Instant, of: Partial<Candidate> = {}): Candidate {
  return {
    memberId,
    standing: "active",
    joinedAt: now.subtract({ hours: 24 * 100 }),
    shares: [],
    wasThere: true,
    taken: [],
    strikesUntil: [],
    interest: null,
    wishRank: null,
    wishedAt: null,
    tier: null,
    points: null,
    roll: null,
    bid: null,
    bidAt: null,
    votes: null,
    ...of,
  };
}

type Deciding = {
  readonly itemName: string;
  readonly rules: Rules;
  readonly candidates: readonly Candidate[];
  /** Heavy unless said otherwise. */
  readonly weight?: number;
  /** Whom officers took, and why; left out: the first. */
  readonly chosenId?: number;
  readonly overrideReason?: string;
};

/** Something fell, was decided by these rules now, and given to the first or to whom officers took. */
export async function decideDrop(
  { context, guildId, system }: Pick<Story, "guildId" | "system"> & { readonly context: Context },
  { itemName, rules, candidates, weight = 5, chosenId, overrideReason }: Deciding,
): Promise<{ dropId: number; itemId: number; awardId: number; ranking: Ranking }> {
  const now = context.clock.now();
  const itemId = await makeItem(context, { system }, itemName);
  const ranked = rankCandidates(rules, candidates, now);
  const ranking = chosenId === undefined ? ranked : overrideRanking(ranked, chosenId);
  const memberId = chosenId ?? winnerOf(ranking) ?? 0;
  const { houseId = 0 } = (await findMember(context.db, guildId, memberId)) ?? {};
  return await transaction(context.db, async (tx) => {
    const made = { houseId, droppedAt: now, recordedByMemberId: null, batchId: null, eventId: null };
    const dropId = await saveNewDrop(tx, guildId, { ...made, itemId, state: "awarded" });
    const rankingId = await saveNewRanking(tx, guildId, {
      ...{ dropId, sessionId: null, stageIndex: 0, mode: "priority", ranking, ruleSetVersion: 0 },
      ...{ decidedAt: now, decidedByMemberId: null, overrideReason: overrideReason ?? null },
    });
    const award = { houseId, dropId, rankingId, weight, madeAt: now };
    const awardId = await saveNewAward(tx, guildId, {
      ...award,
      memberId,
      state: "awarded",
      awardedAt: now,
    });
    return { dropId, itemId, awardId, ranking };
  });
}
