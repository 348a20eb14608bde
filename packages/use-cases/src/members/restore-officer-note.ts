import { type Actor, requireRight } from "@guildhall/core";
import type { OfficerNoteInput } from "@guildhall/core/members";
import type { Context } from "#use-cases/context.ts";
import { moveOfficerNote } from "./move-officer-note.ts";

/** Deleted by mistake: the note stands again. One that is forgotten is refused. */
export async function restoreOfficerNote(
  context: Context,
  actor: Actor,
  input: OfficerNoteInput,
): Promise<{ readonly memberId: number }> {
  requireRight(actor, "officer-notes.edit");
  return await moveOfficerNote(context, actor, { ...input, isDeleted: false });
}
