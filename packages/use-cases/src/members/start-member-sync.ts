import { type Actor, requireRight } from "@guildhall/core";
import { formatSyncSlot, syncMembersJob } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { enqueueJob } from "@guildhall/db/jobs";
import { saveMemberSyncStart } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

/** The bot just came, or comes back from an absence: everybody in the server is to be read, from the first page on. */
export async function startMemberSync({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "settings.edit");
  const now = clock.now();
  await transaction(db, async (tx) => {
    await saveMemberSyncStart(tx, actor.guildId, { startedAt: now });
    const slot = formatSyncSlot({ startedAt: now, afterUserId: "0" });
    await enqueueJob(tx, actor.guildId, { job: syncMembersJob, slot, dueAt: now });
  });
}
