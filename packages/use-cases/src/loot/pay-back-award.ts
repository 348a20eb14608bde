import { planPayBack } from "@guildhall/core/loot";
import type { Transaction } from "@guildhall/db";
import { appendEntries, listStandingAwardRows, lockPool } from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";

type Returned = {
  readonly awardId: number;
  readonly actorMemberId: number | null;
  readonly now: Temporal.Instant;
};

/** Gives back what was paid for a drop, to everybody whom it moved anything of. Once; nothing for a drop that was free. */
export async function payBackAward(
  tx: Transaction,
  guildId: string,
  { awardId, actorMemberId, now }: Returned,
): Promise<void> {
  const [first] = await listStandingAwardRows(tx, guildId, awardId);
  if (!first) return;
  const { poolId } = await lockPool(tx, guildId, first.poolId);
  const paid = await listStandingAwardRows(tx, guildId, awardId);
  if (paid.length === 0) return;
  const entries = planPayBack(awardId, paid, now);
  await appendEntries(tx, guildId, { poolId, entries, actorMemberId, recordedAt: now });
  await recordFact(tx, { name: "dkp.pointsAdjusted", guildId }, now);
}
