import { type Actor, Refusal } from "@guildhall/core";
import type { OfficerNoteInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { lockOfficerNote, saveOfficerNoteDeleted } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { recordMemberChanged } from "./record-member-changed.ts";

type Moving = OfficerNoteInput & { readonly isDeleted: boolean };

/** Takes a note away, or puts it back as it was written and by whom. Of two at once the second finds it moved. */
export async function moveOfficerNote(
  { db, clock }: Context,
  actor: Actor,
  { noteId, isDeleted }: Moving,
): Promise<{ readonly memberId: number }> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const memberId = await lockOfficerNote(tx, guildId, { noteId, isDeleted: !isDeleted });
    if (memberId === undefined) throw new Refusal("members.noteNotFound");
    await saveOfficerNoteDeleted(tx, guildId, { noteId, deletedAt: isDeleted ? now : null });
    const useCase = isDeleted ? "members.deleteOfficerNote" : "members.restoreOfficerNote";
    await recordMemberChanged(tx, actor, { useCase, memberId, now });
    return { memberId };
  });
}
