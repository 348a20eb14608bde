import { type Actor, requireRight } from "@guildhall/core";
import { formatSyncSlot, nextSyncPage, type SyncPage, syncMembersJob } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { enqueueJob } from "@guildhall/db/jobs";
import {
  lockMemberSync,
  type ServerMembersAsOf,
  saveMemberSyncEnd,
  saveOthersLeft,
} from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { forgetContacts } from "#use-cases/diplomacy/forget-contacts.ts";
import { noteWarPerson } from "#use-cases/groups/war-server/note-war-server.ts";
import { withdrawLeavers } from "#use-cases/recruitment/applications/withdraw-leavers.ts";
import { passOnRanksOf } from "./pass-on-ranks-of.ts";
import { recordComingAndGoing } from "./record-coming-and-going.ts";
import { savePictures } from "./save-pictures.ts";

export type MemberPage = ServerMembersAsOf & { readonly page: SyncPage };

/**
 * One page of everybody in the server. It and the order for the next page are committed together, so a process that dies
 * goes on where it was. After the last page, whoever no page had and nobody heard of meanwhile has left.
 */
export async function recordMemberPage(
  { db, clock }: Context,
  actor: Actor,
  { page, ...picture }: MemberPage,
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    // A reading that started later began with the first page again.
    if (!(await lockMemberSync(tx, guildId, page))) return;
    await savePictures(tx, guildId, { ...picture, now });
    const next = nextSyncPage(page, picture.members);
    if (next) {
      await enqueueJob(tx, guildId, { job: syncMembersJob, slot: formatSyncSlot(next), dueAt: now });
      return;
    }
    const userIds = await saveOthersLeft(tx, guildId, { heardSince: page.startedAt, leftAt: now });
    for (const userId of userIds) await recordComingAndGoing(tx, guildId, { userId, now });
    await passOnRanksOf(tx, guildId, { userIds, now });
    await withdrawLeavers(tx, actor, { userIds, now });
    await forgetContacts(tx, guildId, { userIds, now });
    await saveMemberSyncEnd(tx, guildId, { completedAt: now });
    await noteWarPerson(tx, guildId, now);
  });
}
