import { type MemberActor, Refusal, requireRight } from "@guildhall/core";
import type { AnswerDraftInput } from "@guildhall/core/attendance";
import { transaction } from "@guildhall/db";
import { saveNamedPeople } from "@guildhall/db/attendance";
import { lockEvent } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { describeNamed } from "./describe-named.ts";
import type { MarkDraftView } from "./draft-marks.ts";
import { lockDraft } from "./lock-draft.ts";

/** An officer says whom a name means that may mean several people, or that it means none of them. */
export async function answerDraft(
  { db }: Context,
  actor: MemberActor,
  { eventId, draftId, question, memberId }: AnswerDraftInput,
): Promise<MarkDraftView> {
  requireRight(actor, "attendance.edit");
  const { guildId, userId } = actor;
  return await transaction(db, async (tx) => {
    const { title } = await lockEvent(tx, guildId, eventId);
    const { result, source, named } = await lockDraft(tx, actor, { eventId, draftId });
    const asked = named.questions[question];
    const isOffered = memberId === null || asked?.candidateIds.includes(memberId);
    if (!asked || !isOffered) throw new Refusal("attendance.memberNotFound");
    const questions = named.questions.with(question, { ...asked, isOpen: false, chosenId: memberId });
    const answered = { ...named, questions };
    await saveNamedPeople(tx, guildId, { draftId, userId, named: answered });
    const view = await describeNamed(tx, guildId, { eventId, named: answered });
    return { draftId, eventId, title, result, source, ...view };
  });
}
