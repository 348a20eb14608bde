import { type Actor, requireRight } from "@guildhall/core";
import type { ApplicationNoteInput } from "@guildhall/core/recruitment";
import type { Context } from "#use-cases/context.ts";
import { moveNote } from "./move-note.ts";

/** Deleted by mistake: the note stands again. One that is forgotten is refused. */
export async function restoreNote(
  context: Context,
  actor: Actor,
  input: ApplicationNoteInput,
): Promise<{ readonly applicationId: number }> {
  requireRight(actor, "recruitment.review");
  return await moveNote(context, actor, { ...input, isDeleted: false });
}
