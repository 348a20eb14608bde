import { defaultForm, type SaveFormInput } from "@guildhall/core/recruitment";
import { listAuditEntries } from "@guildhall/db/audit";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { askedOfAll } from "#use-cases/testing/furnish-forms.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { answerDraft, startDraft, viewDraft, viewOpenings } from "../index.ts";
import { deleteForm, listForms, saveForm, switchForm } from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

async function makeScene() {
  const { context, guildId, members } = await makeStory(db);
  const reviewer = makeActor(guildId, "Maren", ["recruitment.review"]);
  const save = (change: Partial<SaveFormInput> = {}) =>
    saveForm(context, reviewer, {
      ...{ version: 0, name: "Raiders", introduction: null, questions: [askedOfAll] },
      ...change,
    });
  return { context, guildId, reviewer, save, applicant: members[0] };
}

const labelsOf = (form: { readonly questions: readonly { readonly label: string | null }[] }) =>
  form.questions.map(({ label }) => label);

test("a guild that wrote no form asks the usual questions, and the first change of them is stored", async () => {
  const { context, reviewer, save, guildId } = await makeScene();
  expect((await listForms(context, reviewer)).forms).toEqual([defaultForm]);
  const shown = defaultForm.questions;
  const kept = shown.slice(1).map((question) => ({ ...question, options: [...question.options] }));
  const changed = await save({ formId: 0, name: null, questions: [askedOfAll, ...kept] });
  expect(changed).toMatchObject({ version: 1, isOpen: true, name: null });
  const { forms } = await listForms(context, reviewer);
  expect(forms).toEqual([changed]);
  expect(changed.questions.map(({ kind }) => kind)).toEqual([
    "shortText",
    ...shown.slice(1).map(({ kind }) => kind),
  ]);
  expect(await listFactNames(db, guildId)).toEqual(["recruitment.formsChanged"]);
});

test("questions that stay keep what was typed into them, wherever they are moved; of those that go it is gone", async () => {
  const { context, save, reviewer, applicant } = await makeScene();
  const second = { ...askedOfAll, label: "Why?" };
  const { formId, questions } = await save({ questions: [askedOfAll, second] });
  await switchForm(context, reviewer, { formId, isOpen: true });
  const [when, why] = questions.map(({ questionId }) => questionId);
  await startDraft(context, applicant, { formId, language: "en" });
  await answerDraft(context, applicant, { formId, typed: { [when ?? 0]: "Tuesdays", [why ?? 0]: "Loot" } });
  const third = { ...askedOfAll, label: "Who?" };
  await save({ formId, version: 1, questions: [third, { ...second, questionId: why }] });
  expect(labelsOf((await viewDraft(context, applicant)) ?? { questions: [] })).toEqual(["Who?", "Why?"]);
  const draft = await answerDraft(context, applicant, { formId, typed: {} });
  expect(draft.typed).toEqual({ [why ?? 0]: "Loot" });
  expect(draft.problems.map(({ code }) => code)).toEqual(["missing"]);
});

test("of two officers who change a form at once, one does and the other is told", async () => {
  const { save } = await makeScene();
  const { formId, version } = await save();
  const saved = await Promise.allSettled([
    save({ formId, version, name: "One" }),
    save({ formId, version, name: "Two" }),
  ]);
  expect(saved.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await expect(save({ formId, version })).rejects.toThrow(refusal("recruitment.formChanged"));
  const first = await Promise.allSettled([save({ formId: 0 }), save({ formId: 0 })]);
  expect(first.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("a form takes applications while it is open, and is not there any more once it is deleted", async () => {
  const { context, reviewer, save, applicant } = await makeScene();
  const { formId } = await save();
  const begin = () => startDraft(context, applicant, { formId, language: "en" });
  await expect(begin()).rejects.toThrow(refusal("recruitment.formClosed"));
  await switchForm(context, reviewer, { formId, isOpen: true });
  await switchForm(context, reviewer, { formId, isOpen: true });
  expect((await viewOpenings(context, applicant)).forms).toHaveLength(2);
  await begin();
  await deleteForm(context, reviewer, { formId });
  expect(await viewDraft(context, applicant)).toBeNull();
  await expect(begin()).rejects.toThrow(refusal("recruitment.formNotFound"));
  const again = deleteForm(context, reviewer, { formId });
  await expect(again).rejects.toThrow(refusal("recruitment.formNotFound"));
  const entries = await listAuditEntries(db, reviewer.guildId, { limit: 10 });
  expect(entries.map(({ useCase }) => useCase)).toEqual([
    "recruitment.deleteForm",
    "recruitment.switchForm",
    "recruitment.saveForm",
  ]);
});

test("a guild that deleted every form asks nobody anything", async () => {
  const { context, reviewer, applicant } = await makeScene();
  await deleteForm(context, reviewer, { formId: 0 });
  expect((await listForms(context, reviewer)).forms).toEqual([]);
  const beginning = startDraft(context, applicant, { language: "en" });
  await expect(beginning).rejects.toThrow(refusal("recruitment.formClosed"));
});

test("a guild has ten forms at most, the first one among them", async () => {
  const { save } = await makeScene();
  for (let made = 1; made < 10; made += 1) await save({ name: `Form ${made}` });
  await expect(save()).rejects.toThrow(refusal("recruitment.tooManyForms"));
});

test("forms of another guild are not found, and without the right nobody sees the questions as officers do", async () => {
  const { save, context, guildId } = await makeScene();
  const other = await makeScene();
  const { formId, version } = await save();
  const notFound = refusal("recruitment.formNotFound");
  await expect(other.save({ formId, version })).rejects.toThrow(notFound);
  await expect(switchForm(context, other.reviewer, { formId, isOpen: true })).rejects.toThrow(notFound);
  await expect(deleteForm(context, other.reviewer, { formId })).rejects.toThrow(notFound);
  const member = makeActor(guildId, "Aldo");
  await expect(listForms(context, member)).rejects.toThrow(refusal("common.forbidden"));
});
