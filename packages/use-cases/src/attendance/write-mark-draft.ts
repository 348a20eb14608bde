import { type MemberActor, Refusal, requireRight } from "@guildhall/core";
import { everybodyNamed, type MarkDraftInput, type Result } from "@guildhall/core/attendance";
import { transaction } from "@guildhall/db";
import { deleteMarkDraft } from "@guildhall/db/attendance";
import { lockEvent } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { lockDraft } from "./lock-draft.ts";
import { recordMarks } from "./record-marks.ts";
import { writeMarks } from "./write-marks.ts";

export type WrittenMarks = { readonly title: string; readonly result: Result; readonly count: number };

/** Marks everybody whom the officer was shown, once: a second press finds nothing to write. */
export async function writeMarkDraft(
  { db, clock }: Context,
  actor: MemberActor,
  { eventId, draftId }: MarkDraftInput,
): Promise<WrittenMarks> {
  requireRight(actor, "attendance.edit");
  const { guildId, userId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const event = await lockEvent(tx, guildId, eventId);
    const { result, source, named } = await lockDraft(tx, actor, { eventId, draftId });
    const marks = everybodyNamed(named).map((memberId) => ({ memberId, result, source }));
    if (marks.length === 0) throw new Refusal("attendance.nobodyToMark");
    const former = await writeMarks(tx, actor, { event, marks, now });
    await deleteMarkDraft(tx, guildId, { draftId, userId });
    await recordMarks(tx, actor, { useCase: "attendance.writeMarkDraft", eventId, marks, former, now });
    return { title: event.title, result, count: marks.length };
  });
}
