import { Refusal } from "@guildhall/core";
import { type ApplicationForm, defaultForm, defaultQuestions } from "@guildhall/core/recruitment";
import type { Queryable, Transaction } from "@guildhall/db";
import { createForm, hasForms, listForms, lockForm, saveQuestions } from "@guildhall/db/recruitment";

/** The forms of a guild; of one that never stored any, the one that every guild begins with. */
export async function readForms(db: Queryable, guildId: string): Promise<readonly ApplicationForm[]> {
  const forms = await listForms(db, guildId);
  return forms.length > 0 || (await hasForms(db, guildId)) ? forms : [defaultForm];
}

/** Stores the form that every guild begins with, by the first who wants something of it. The guild must be locked. */
export async function storeFirstForm(tx: Transaction, guildId: string, now: Temporal.Instant): Promise<void> {
  if (await hasForms(tx, guildId)) return;
  const { name, introduction, isOpen } = defaultForm;
  const formId = await createForm(tx, guildId, { name, introduction, isOpen, now });
  await saveQuestions(tx, guildId, { formId, questions: defaultQuestions });
}

/** The form that `readForms` shows under this number, stored and locked. The guild must be locked. */
export async function lockShownForm(
  tx: Transaction,
  guildId: string,
  { formId, now }: { readonly formId: number; readonly now: Temporal.Instant },
): Promise<ApplicationForm> {
  await storeFirstForm(tx, guildId, now);
  if (formId !== defaultForm.formId) return await lockForm(tx, guildId, formId);
  const [first] = await listForms(tx, guildId);
  if (!first) throw new Refusal("recruitment.formNotFound");
  return first;
}
