import { type MemberActor, Refusal } from "@guildhall/core";
import type { AnswerDraftInput, Draft, Question, TypedAnswers } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { findForm, lockDraft, saveDraft } from "@guildhall/db/recruitment";
import type { Context } from "#use-cases/context.ts";
import { type DraftView, loadDraft } from "./draft-view.ts";

/** Keeps what somebody typed into a form, whether it fits or not, and tells what does not. */
export async function answerDraft(
  { db, clock }: Context,
  actor: MemberActor,
  { formId, typed, step }: AnswerDraftInput,
): Promise<DraftView> {
  const { guildId, userId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const known = await lockDraft(tx, guildId, userId);
    const form = await findForm(tx, guildId, formId);
    if (known?.formId !== formId || !form) throw new Refusal("recruitment.draftGone");
    const draft: Draft = {
      ...known,
      typed: joinTyped(known.typed, typed, form.questions),
      step: step === undefined ? known.step : Math.max(known.step, step + 1),
      updatedAt: now,
    };
    await saveDraft(tx, guildId, { ...draft, userId });
    return await loadDraft(tx, actor, { form, draft });
  });
}

/** Of questions that the form still asks; an empty text takes an answer back. */
function joinTyped(known: TypedAnswers, typed: TypedAnswers, questions: readonly Question[]): TypedAnswers {
  const joined: TypedAnswers = { ...known, ...typed };
  const entries = questions.map(({ questionId }) => [questionId, joined[questionId] ?? ""] as const);
  return Object.fromEntries(entries.filter(([, text]) => text.trim() !== ""));
}
