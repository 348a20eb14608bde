import { type Actor, requireRight } from "@guildhall/core";
import type { ApplicationNoteInput } from "@guildhall/core/recruitment";
import type { Context } from "#use-cases/context.ts";
import { moveNote } from "./move-note.ts";

/** Whoever wrote a note takes it back. For a week it can come back; the audit keeps that there was one. */
export async function deleteNote(
  context: Context,
  actor: Actor,
  input: ApplicationNoteInput,
): Promise<{ readonly applicationId: number }> {
  requireRight(actor, "recruitment.review");
  return await moveNote(context, actor, { ...input, isDeleted: true });
}
