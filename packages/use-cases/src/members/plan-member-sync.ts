import { formatSyncSlot, syncMembersJob } from "@guildhall/core/members";
import type { Transaction } from "@guildhall/db";
import { enqueueJob } from "@guildhall/db/jobs";
import { saveMemberSyncStart } from "@guildhall/db/members";

/** Everybody in the server is to be read, from the first page on. */
export async function planMemberSync(tx: Transaction, guildId: string, now: Temporal.Instant): Promise<void> {
  await saveMemberSyncStart(tx, guildId, { startedAt: now });
  const slot = formatSyncSlot({ startedAt: now, afterUserId: "0" });
  await enqueueJob(tx, guildId, { job: syncMembersJob, slot, dueAt: now });
}
