import { type Actor, Refusal, requireRight, userIdOf } from "@guildhall/core";
import type { ApplicationNoteInput } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { deleteApplicationNote, lockApplication, lockApplicationNote } from "@guildhall/db/recruitment";
import type { Context } from "#use-cases/context.ts";
import { recordApplicationAudit } from "./record-application-audit.ts";

/** Whoever wrote a note takes it back. The audit keeps that there was one. */
export async function deleteNote(
  { db, clock }: Context,
  actor: Actor,
  { noteId }: ApplicationNoteInput,
): Promise<{ readonly applicationId: number }> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { applicationId, writtenByUserId } = await lockApplicationNote(tx, guildId, noteId);
    if (writtenByUserId !== userIdOf(actor)) throw new Refusal("recruitment.notYourNote");
    const application = await lockApplication(tx, guildId, applicationId);
    await deleteApplicationNote(tx, guildId, noteId);
    const changed = { before: application, after: application, now };
    await recordApplicationAudit(tx, actor, { useCase: "recruitment.deleteNote", ...changed });
    await recordFact(tx, { name: "recruitment.applicationChanged", guildId, applicationId }, now);
    return { applicationId };
  });
}
