import { type Actor, requireRight } from "@guildhall/core";
import { forgetBatchSize, keptHours } from "@guildhall/core/privacy";
import { deleteOldOfficerNotes, deleteOldStrikes } from "@guildhall/db/members";
import { deleteOldApplicationNotes } from "@guildhall/db/recruitment";
import type { Context } from "#use-cases/context.ts";

/** Forgets notes and strikes of officers that were taken away so long ago that nobody wants them back. Says whether there is more to do. */
export async function forgetDeletedNotes({ db, clock }: Context, actor: Actor): Promise<boolean> {
  requireRight(actor, "data.erase");
  const { guildId } = actor;
  const before = clock.now().subtract({ hours: keptHours.deletedNotes });
  const limit = forgetBatchSize;
  const old = { deletedBefore: before, limit };
  const ofMembers = await deleteOldOfficerNotes(db, guildId, old);
  const ofApplications = await deleteOldApplicationNotes(db, guildId, old);
  const strikes = await deleteOldStrikes(db, guildId, { takenBackBefore: before, limit });
  return [ofMembers, ofApplications, strikes].includes(forgetBatchSize);
}
