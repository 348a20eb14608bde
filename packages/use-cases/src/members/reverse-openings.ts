import type { Actor } from "@guildhall/core";
import type { AuditValues } from "@guildhall/core/audit";
import { openingKeys, planUndo, sumAmounts } from "@guildhall/core/dkp";
import type { Transaction } from "@guildhall/db";
import {
  appendEntries,
  deleteBalances,
  listEntriesOfKeys,
  listUndoneIds,
  listWithOtherEntries,
  lockPools,
} from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";
import { ensureActingMember } from "./ensure-acting-member.ts";

type Reversing = { readonly importKey: string; readonly now: Temporal.Instant };

type Reversed = Required<Pick<AuditValues, "batchNumber" | "entryCount" | "total">>;

/** New rows take back what an import opened accounts with; the old ones stay. Says what the audit tells of it. */
export async function reverseOpenings(
  tx: Transaction,
  actor: Actor,
  { importKey, now }: Reversing,
): Promise<Partial<Reversed>> {
  const { guildId } = actor;
  const isOpening = (await listEntriesOfKeys(tx, guildId, openingKeys(importKey))).length > 0;
  if (!isOpening) return {};
  const pools = await lockPools(tx, guildId);
  const standing = await listStandingOpenings(tx, guildId, importKey);
  const batches: Reversed[] = [];
  for (const { poolId, houseId } of pools) {
    const own = standing.filter((opening) => opening.poolId === poolId);
    if (own.length === 0) continue;
    const entries = planUndo(own, { at: now });
    const actorMemberId = await ensureActingMember(tx, actor, { houseId, now });
    const batchNumber = await appendEntries(tx, guildId, { poolId, entries, actorMemberId, recordedAt: now });
    batches.push({ batchNumber, entryCount: entries.length, total: sumAmounts(entries) });
  }
  const [first, ...others] = batches;
  if (!first) return {};
  const memberIds = standing.map(({ memberId }) => memberId);
  const withOthers = await listWithOtherEntries(tx, guildId, memberIds);
  const emptied = memberIds.filter((memberId) => !withOthers.has(memberId));
  await deleteBalances(tx, guildId, emptied);
  await recordFact(tx, { name: "dkp.pointsAdjusted", guildId }, now);
  const entryCount = others.reduce((sum, other) => sum + other.entryCount, first.entryCount);
  return { ...first, entryCount };
}

/** Rows of the import that nobody took back yet. */
async function listStandingOpenings(tx: Transaction, guildId: string, importKey: string) {
  const written = await listEntriesOfKeys(tx, guildId, openingKeys(importKey));
  const ids = written.map(({ entryId }) => entryId);
  const undone = new Set(await listUndoneIds(tx, guildId, ids));
  return written.filter(({ entryId }) => !undone.has(entryId));
}
