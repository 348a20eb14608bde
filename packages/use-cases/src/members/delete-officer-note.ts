import { type Actor, requireRight } from "@guildhall/core";
import type { OfficerNoteInput } from "@guildhall/core/members";
import type { Context } from "#use-cases/context.ts";
import { moveOfficerNote } from "./move-officer-note.ts";

/** Nobody reads the note any more, until somebody puts it back. After a week it is forgotten; the audit keeps that there was one. */
export async function deleteOfficerNote(
  context: Context,
  actor: Actor,
  input: OfficerNoteInput,
): Promise<{ readonly memberId: number }> {
  requireRight(actor, "officer-notes.edit");
  return await moveOfficerNote(context, actor, { ...input, isDeleted: true });
}
