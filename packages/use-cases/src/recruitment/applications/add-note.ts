import { type Actor, requireRight, userIdOf } from "@guildhall/core";
import type { AddApplicationNoteInput } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockApplication, saveNewApplicationNote } from "@guildhall/db/recruitment";
import type { Context } from "#use-cases/context.ts";
import { requireOther } from "./lock-for-step.ts";
import { recordApplicationAudit } from "./record-application-audit.ts";

/** An officer tells the others something of an application. */
export async function addNote(
  { db, clock }: Context,
  actor: Actor,
  { applicationId, text }: AddApplicationNoteInput,
): Promise<{ readonly noteId: number }> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const application = await lockApplication(tx, guildId, applicationId);
    requireOther(actor, application);
    const of = { applicationId, applicantUserId: application.userId };
    const written = { text, writtenByUserId: userIdOf(actor), writtenAt: now };
    const noteId = await saveNewApplicationNote(tx, guildId, { ...of, ...written });
    const changed = { before: application, after: application, values: { note: "written" }, now } as const;
    await recordApplicationAudit(tx, actor, { useCase: "recruitment.addNote", ...changed });
    await recordFact(tx, { name: "recruitment.applicationChanged", guildId, applicationId }, now);
    return { noteId };
  });
}
