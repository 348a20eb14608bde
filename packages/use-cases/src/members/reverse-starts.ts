import type { Actor } from "@guildhall/core";
import { planUndo } from "@guildhall/core/dkp";
import type { Transaction } from "@guildhall/db";
import { appendEntries, deleteBalances, listUntouchedStarts, lockPools } from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";
import { ensureActingMember } from "./ensure-acting-member.ts";

type Reversing = { readonly memberIds: readonly number[]; readonly now: Temporal.Instant };

/** New rows take back what these members were given to begin with, where nothing has happened with their points since. */
export async function reverseStarts(
  tx: Transaction,
  actor: Actor,
  { memberIds, now }: Reversing,
): Promise<void> {
  const { guildId } = actor;
  if ((await listUntouchedStarts(tx, guildId, memberIds)).length === 0) return;
  const pools = await lockPools(tx, guildId);
  const starts = await listUntouchedStarts(tx, guildId, memberIds);
  for (const { poolId, houseId } of pools) {
    const own = starts.filter((start) => start.poolId === poolId);
    if (own.length === 0) continue;
    const entries = planUndo(own, { at: now });
    const actorMemberId = await ensureActingMember(tx, actor, { houseId, now });
    await appendEntries(tx, guildId, { poolId, entries, actorMemberId, recordedAt: now });
  }
  await deleteBalances(
    tx,
    guildId,
    starts.map(({ memberId }) => memberId),
  );
  await recordFact(tx, { name: "dkp.pointsAdjusted", guildId }, now);
}
