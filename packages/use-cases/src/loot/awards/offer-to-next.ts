import { moveDrop } from "@guildhall/core/loot";
import { judgeGates, type Ranking, rankWithout } from "@guildhall/core/wishlists";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { type Drop, findDecisionOfAward, listAwardsOfDrop, saveDropState } from "@guildhall/db/loot";
import { gatherCandidates } from "#use-cases/wishlists/gather-candidates.ts";
import { offerDrop } from "../give-drop.ts";
import type { LockedAward } from "./lock-award.ts";

type Passed = LockedAward & { readonly now: Temporal.Instant };

/** Somebody did not want a drop: the next in line is offered it by the same ranking, and if nobody is left it waits again. */
export async function offerToNext(tx: Transaction, guildId: string, passed: Passed): Promise<void> {
  const { award, drop, now } = passed;
  const kept = await findDecisionOfAward(tx, guildId, award.awardId);
  const next = kept && (await findNext(tx, guildId, { ranking: kept.ranking, passed }));
  if (next === undefined) {
    await saveDropState(tx, guildId, { dropIds: [drop.dropId], state: moveDrop(drop.state, "release") });
  } else {
    const { sessionId, rankingId, price, poolId, batchId } = award;
    await offerDrop(tx, guildId, {
      ...{ drop, ...next, sessionId, rankingId, price, poolId, batchId, now },
      madeByMemberId: null,
    });
  }
  await recordFact(tx, { name: "loot.dropsChanged", guildId }, now);
}

type Line = { readonly ranking: Ranking; readonly passed: Passed };
type Next = { readonly memberId: number; readonly interest: string | null };

/** The first who was not asked yet, and whom the gates still let in. */
async function findNext(
  tx: Transaction,
  guildId: string,
  { ranking, passed: { award, drop, now } }: Line,
): Promise<Next | undefined> {
  const asked = await listAskedOf(tx, guildId, { drop, rankingId: award.rankingId });
  const { places, gates } = rankWithout(ranking, asked);
  const candidates = await gatherCandidates(tx, guildId, {
    entrants: places.map(({ memberId }) => ({ memberId })),
    eventId: drop.eventId,
    poolId: award.poolId,
    rules: ranking,
    now,
  });
  const letIn = new Set(
    candidates
      .filter((candidate) => judgeGates(gates, candidate, now).length === 0)
      .map(({ memberId }) => memberId),
  );
  const next = places.find(({ memberId }) => letIn.has(memberId));
  const interest = ranking.candidates.find(({ memberId }) => memberId === next?.memberId)?.interest ?? null;
  return next && { memberId: next.memberId, interest };
}

type Asked = { readonly drop: Drop; readonly rankingId: number | null };

async function listAskedOf(
  tx: Transaction,
  guildId: string,
  { drop, rankingId }: Asked,
): Promise<ReadonlySet<number>> {
  const asked = await listAwardsOfDrop(tx, guildId, drop.dropId);
  return new Set(asked.filter((one) => one.rankingId === rankingId).map(({ memberId }) => memberId));
}
