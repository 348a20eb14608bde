import type { MemberActor } from "@guildhall/core";
import type { Context } from "#use-cases/context.ts";
import { addBlock, answerDraft, liftBlock, startDraft } from "#use-cases/recruitment/index.ts";
import type { Hall } from "./make-hall.ts";

type Acting = { readonly actor: MemberActor; readonly words: string };

/** Somebody is kept out for a while, as an officer keeps others out, and then fills in a form. */
export async function liveThroughRecruitment(
  context: Context,
  { forms }: Hall,
  { actor, words }: Acting,
): Promise<void> {
  const { formId, questionId } = forms;
  const { userId, name } = actor;
  const kept = { userId, characterName: name.slice(0, 32), reason: words };
  const { blockId } = await addBlock(context, actor, kept);
  await liftBlock(context, actor, { blockId });
  await startDraft(context, actor, { formId, language: "fr" });
  await answerDraft(context, actor, { formId, typed: { [questionId]: words }, step: 0 });
}
