import { Refusal } from "@guildhall/core";
import type { ApplicationForm, Question, QuestionDraft } from "@guildhall/core/recruitment";
import { and, asc, count, eq, inArray, isNull, notInArray, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { applicationForms, applicationQuestions } from "./forms.tables.ts";

const formColumns = {
  formId: applicationForms.id,
  version: applicationForms.version,
  name: applicationForms.name,
  introduction: applicationForms.introduction,
  isOpen: applicationForms.isOpen,
};

const questionColumns = {
  formId: applicationQuestions.formId,
  questionId: applicationQuestions.id,
  kind: applicationQuestions.kind,
  label: applicationQuestions.label,
  help: applicationQuestions.help,
  isRequired: applicationQuestions.isRequired,
  options: applicationQuestions.options,
  minimum: applicationQuestions.minimum,
  maximum: applicationQuestions.maximum,
};

type FormRow = Omit<ApplicationForm, "questions">;

const isStanding = (guildId: string) =>
  and(eq(applicationForms.guildId, guildId), isNull(applicationForms.deletedAt));

/** The forms of a guild in their order. */
export async function listForms(db: Queryable, guildId: string): Promise<readonly ApplicationForm[]> {
  const rows = await db
    .select(formColumns)
    .from(applicationForms)
    .where(isStanding(guildId))
    .orderBy(asc(applicationForms.position), asc(applicationForms.id));
  return await withQuestions(db, guildId, rows);
}

/** A form that was not taken away. */
export async function findForm(
  db: Queryable,
  guildId: string,
  formId: number,
): Promise<ApplicationForm | undefined> {
  const rows = await db
    .select(formColumns)
    .from(applicationForms)
    .where(and(isStanding(guildId), eq(applicationForms.id, formId)));
  const [form] = await withQuestions(db, guildId, rows);
  return form;
}

/** Locks the form and with it its questions. */
export async function lockForm(tx: Transaction, guildId: string, formId: number): Promise<ApplicationForm> {
  const rows = await tx
    .select(formColumns)
    .from(applicationForms)
    .where(and(isStanding(guildId), eq(applicationForms.id, formId)))
    .for("update");
  const [form] = await withQuestions(tx, guildId, rows);
  if (!form) throw new Refusal("recruitment.formNotFound");
  return form;
}

async function withQuestions(
  db: Queryable,
  guildId: string,
  forms: readonly FormRow[],
): Promise<readonly ApplicationForm[]> {
  if (forms.length === 0) return [];
  const formIds = forms.map(({ formId }) => formId);
  const rows = await db
    .select(questionColumns)
    .from(applicationQuestions)
    .where(and(eq(applicationQuestions.guildId, guildId), inArray(applicationQuestions.formId, formIds)))
    .orderBy(asc(applicationQuestions.position));
  const questionsOf = Map.groupBy(rows, ({ formId }) => formId);
  const bare = ({ formId: _of, ...question }: (typeof rows)[number]): Question => question;
  return forms.map((form) => ({ ...form, questions: (questionsOf.get(form.formId) ?? []).map(bare) }));
}

/** Whether the guild ever stored a form, those that it took away included. */
export async function hasForms(db: Queryable, guildId: string): Promise<boolean> {
  const [row] = await db
    .select({ forms: count() })
    .from(applicationForms)
    .where(eq(applicationForms.guildId, guildId));
  return (row?.forms ?? 0) > 0;
}

type NewForm = Pick<ApplicationForm, "name" | "introduction" | "isOpen"> & { readonly now: Temporal.Instant };

/** A form without questions, behind the others. */
export async function createForm(
  tx: Transaction,
  guildId: string,
  { now, ...form }: NewForm,
): Promise<number> {
  const [last] = await tx
    .select({ position: sql<number | null>`max(${applicationForms.position})`.mapWith(Number) })
    .from(applicationForms)
    .where(eq(applicationForms.guildId, guildId));
  const position = (last?.position ?? 0) + 1;
  const [row] = await tx
    .insert(applicationForms)
    .values({ guildId, ...form, version: 0, position, createdAt: now })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

/** The next version of a form. */
export async function saveForm(
  tx: Transaction,
  guildId: string,
  { formId, version, name, introduction, isOpen }: FormRow,
): Promise<void> {
  await tx
    .update(applicationForms)
    .set({ version, name, introduction, isOpen })
    .where(and(eq(applicationForms.guildId, guildId), eq(applicationForms.id, formId)));
}

/** Applications go on naming it. */
export async function saveFormDeleted(
  tx: Transaction,
  guildId: string,
  { formId, now }: { readonly formId: number; readonly now: Temporal.Instant },
): Promise<void> {
  await tx
    .update(applicationForms)
    .set({ deletedAt: now, isOpen: false })
    .where(and(eq(applicationForms.guildId, guildId), eq(applicationForms.id, formId)));
}

/** A question with the number that it has already, or without one. */
export type SavedQuestion = QuestionDraft & { readonly questionId?: number | undefined };

/** These are the questions of the form, in this order. One that was there keeps its number, and drafts their answer to it. */
export async function saveQuestions(
  tx: Transaction,
  guildId: string,
  { formId, questions }: { readonly formId: number; readonly questions: readonly SavedQuestion[] },
): Promise<void> {
  const kept = questions.flatMap(({ questionId }) => (questionId === undefined ? [] : [questionId]));
  const isOfForm = and(eq(applicationQuestions.guildId, guildId), eq(applicationQuestions.formId, formId));
  const isGone = kept.length === 0 ? undefined : notInArray(applicationQuestions.id, kept);
  await tx.delete(applicationQuestions).where(and(isOfForm, isGone));
  for (const [position, { questionId, ...question }] of questions.entries()) {
    if (questionId === undefined)
      await tx.insert(applicationQuestions).values({ guildId, formId, position, ...question });
    else
      await tx
        .update(applicationQuestions)
        .set({ position, ...question })
        .where(and(isOfForm, eq(applicationQuestions.id, questionId)));
  }
}
