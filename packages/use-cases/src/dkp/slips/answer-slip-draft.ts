import { type MemberActor, Refusal, requireRight } from "@guildhall/core";
import type { AnswerSlipDraftInput } from "@guildhall/core/dkp";
import { transaction } from "@guildhall/db";
import { lockSlipDraft, saveSlipAnswers } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";
import { describeSlipDraft, type SlipDraftView } from "./describe-slip-draft.ts";

/** An officer says whom a line means, or that it is left out. */
export async function answerSlipDraft(
  { db, clock }: Context,
  actor: MemberActor,
  { draftId, line, memberId }: AnswerSlipDraftInput,
): Promise<SlipDraftView> {
  requireRight(actor, "dkp.adjust");
  const { guildId, userId } = actor;
  return await transaction(db, async (tx) => {
    const draft = await lockSlipDraft(tx, guildId, { draftId, userId });
    if (!draft) throw new Refusal("dkp.slipDraftGone");
    const answers = [...draft.answers.filter((answer) => answer.line !== line), { line, memberId }];
    await saveSlipAnswers(tx, guildId, { draftId, userId, answers });
    return await describeSlipDraft(tx, guildId, { ...draft, answers, draftId, at: clock.now() });
  });
}
