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
  lockPool,
} from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";
import { ensureHouse } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";
import { ensureActingMember } from "./ensure-acting-member.ts";

type Reversing = { readonly importKey: string; readonly now: Temporal.Instant };

/** New rows take back what an import opened accounts with; the old ones stay. Says what the audit tells of it. */
export async function reverseOpenings(
  tx: Transaction,
  actor: Actor,
  { importKey, now }: Reversing,
): Promise<Pick<AuditValues, "batchNumber" | "entryCount" | "total">> {
  const { guildId } = actor;
  const [first] = await listEntriesOfKeys(tx, guildId, openingKeys(importKey));
  if (!first) return {};
  const { poolId } = await lockPool(tx, guildId, first.poolId);
  const written = await listEntriesOfKeys(tx, guildId, openingKeys(importKey));
  const undone = new Set(
    await listUndoneIds(
      tx,
      guildId,
      written.map(({ entryId }) => entryId),
    ),
  );
  const entries = planUndo(
    written.filter(({ entryId }) => !undone.has(entryId)),
    { at: now },
  );
  if (entries.length === 0) return {};
  const houseId = await ensureHouse(tx, guildId, await getGuild(tx, guildId));
  const actorMemberId = await ensureActingMember(tx, actor, { houseId, now });
  const batchNumber = await appendEntries(tx, guildId, { poolId, entries, actorMemberId, recordedAt: now });
  const memberIds = entries.map(({ memberId }) => memberId);
  const withOthers = await listWithOtherEntries(tx, guildId, memberIds);
  const emptied = memberIds.filter((memberId) => !withOthers.has(memberId));
  await deleteBalances(tx, guildId, emptied);
  await recordFact(tx, { name: "dkp.pointsAdjusted", guildId }, now);
  return { batchNumber, entryCount: entries.length, total: sumAmounts(entries) };
}
