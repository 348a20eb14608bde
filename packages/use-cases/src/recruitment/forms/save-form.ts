import { type Actor, Refusal, requireRight } from "@guildhall/core";
import {
  type ApplicationForm,
  defaultForm,
  maxForms,
  type Question,
  type QuestionInput,
  requireQuestions,
  type SaveFormInput,
} from "@guildhall/core/recruitment";
import { type Transaction, transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import {
  createForm,
  listForms,
  lockForm,
  type SavedQuestion,
  saveQuestions,
  saveForm as writeForm,
} from "@guildhall/db/recruitment";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { lockShownForm, storeFirstForm } from "../first-form.ts";

/**
 * A whole form, new or changed. Whoever saves says which version was seen: of two officers at once, the second one is told.
 * Drafts keep what was typed into questions that stay.
 */
export async function saveForm(
  { db, clock }: Context,
  actor: Actor,
  { formId, version, name, introduction, questions }: SaveFormInput,
): Promise<ApplicationForm> {
  requireRight(actor, "recruitment.review");
  requireQuestions(questions);
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const known = await lockSeen(tx, guildId, { formId, version, now });
    await writeForm(tx, guildId, { ...known, version: known.version + 1, name, introduction });
    const numbered = questions.map((question) => numberLike(question, known, formId));
    await saveQuestions(tx, guildId, { formId: known.formId, questions: numbered });
    const after = { form: known.formId, questionCount: questions.length };
    await recordAudit(tx, actor, { useCase: "recruitment.saveForm", target: { kind: "guild" }, after, now });
    await recordFact(tx, { name: "recruitment.formsChanged", guildId }, now);
    return await lockForm(tx, guildId, known.formId);
  });
}

type Seen = Pick<SaveFormInput, "formId" | "version"> & { readonly now: Temporal.Instant };

/** The form as the officer saw it; a new one, closed until officers open it, where none was named. */
async function lockSeen(
  tx: Transaction,
  guildId: string,
  { formId, version, now }: Seen,
): Promise<ApplicationForm> {
  if (formId === undefined) return await addForm(tx, guildId, now);
  const known = await lockShownForm(tx, guildId, { formId, now });
  if (known.version !== version) throw new Refusal("recruitment.formChanged");
  return known;
}

async function addForm(tx: Transaction, guildId: string, now: Temporal.Instant): Promise<ApplicationForm> {
  await storeFirstForm(tx, guildId, now);
  if ((await listForms(tx, guildId)).length >= maxForms)
    throw new Refusal("recruitment.tooManyForms", { max: maxForms });
  const formId = await createForm(tx, guildId, { name: null, introduction: null, isOpen: false, now });
  return await lockForm(tx, guildId, formId);
}

/** A question that the form has keeps its number. Those of a form that was not stored yet were numbered by their place. */
function numberLike(
  { questionId, ...question }: QuestionInput,
  { questions }: ApplicationForm,
  formId: number | undefined,
): SavedQuestion {
  const isMeant = (known: Question, place: number) =>
    formId === defaultForm.formId ? place + 1 === questionId : known.questionId === questionId;
  const known = questions.find(isMeant);
  return known ? { ...question, questionId: known.questionId } : question;
}
