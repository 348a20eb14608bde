import { type Actor, Refusal, userIdOf } from "@guildhall/core";
import type { ApplicationNoteInput } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockApplication, lockApplicationNote, saveApplicationNoteDeleted } from "@guildhall/db/recruitment";
import type { Context } from "#use-cases/context.ts";
import { recordApplicationAudit } from "./record-application-audit.ts";

type Moving = ApplicationNoteInput & { readonly isDeleted: boolean };

/** Takes a note away, or puts it back; only whoever wrote it does either. Of two at once the second finds it moved. */
export async function moveNote(
  { db, clock }: Context,
  actor: Actor,
  { noteId, isDeleted }: Moving,
): Promise<{ readonly applicationId: number }> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const wanted = { noteId, isDeleted: !isDeleted };
    const { applicationId, writtenByUserId } = await lockApplicationNote(tx, guildId, wanted);
    if (writtenByUserId !== userIdOf(actor)) throw new Refusal("recruitment.notYourNote");
    const application = await lockApplication(tx, guildId, applicationId);
    await saveApplicationNoteDeleted(tx, guildId, { noteId, deletedAt: isDeleted ? now : null });
    const useCase = isDeleted ? "recruitment.deleteNote" : "recruitment.restoreNote";
    await recordApplicationAudit(tx, actor, { useCase, before: application, after: application, now });
    await recordFact(tx, { name: "recruitment.applicationChanged", guildId, applicationId }, now);
    return { applicationId };
  });
}
