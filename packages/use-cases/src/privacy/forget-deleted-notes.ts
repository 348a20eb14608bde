import { type Actor, requireRight } from "@guildhall/core";
import { forgetBatchSize, keptHours } from "@guildhall/core/privacy";
import { deleteOldOfficerNotes } from "@guildhall/db/members";
import { deleteOldApplicationNotes } from "@guildhall/db/recruitment";
import type { Context } from "#use-cases/context.ts";

/** Forgets notes of officers that were deleted so long ago that nobody wants them back. Says whether there is more to do. */
export async function forgetDeletedNotes({ db, clock }: Context, actor: Actor): Promise<boolean> {
  requireRight(actor, "data.erase");
  const { guildId } = actor;
  const old = {
    deletedBefore: clock.now().subtract({ hours: keptHours.deletedNotes }),
    limit: forgetBatchSize,
  };
  const ofMembers = await deleteOldOfficerNotes(db, guildId, old);
  const ofApplications = await deleteOldApplicationNotes(db, guildId, old);
  return [ofMembers, ofApplications].includes(forgetBatchSize);
}
