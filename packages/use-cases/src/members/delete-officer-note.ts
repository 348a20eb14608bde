import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { OfficerNoteInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { lockOfficerNote, deleteOfficerNote as remove } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { recordMemberChanged } from "./record-member-changed.ts";

/** A note goes for good; the audit keeps that there was one. */
export async function deleteOfficerNote(
  { db, clock }: Context,
  actor: Actor,
  { noteId }: OfficerNoteInput,
): Promise<{ readonly memberId: number }> {
  requireRight(actor, "officer-notes.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const memberId = await lockOfficerNote(tx, guildId, noteId);
    if (memberId === undefined) throw new Refusal("members.noteNotFound");
    await remove(tx, guildId, noteId);
    await recordMemberChanged(tx, actor, { useCase: "members.deleteOfficerNote", memberId, now });
    return { memberId };
  });
}
