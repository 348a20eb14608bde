import type { SystemActor } from "@guildhall/core";
import type { SaveFormInput } from "@guildhall/core/recruitment";
import type { Context } from "#use-cases/context.ts";
import { addBlock, liftBlock, saveForm, saveOpenings, switchForm } from "#use-cases/recruitment/index.ts";

export type FurnishedForms = {
  /** A form that is open, with one question that is to be answered. */
  readonly formId: number;
  readonly version: number;
  readonly questionId: number;
  readonly blockId: number;
  readonly liftedBlockId: number;
};

/** One question, which anybody can answer. */
export const askedOfAll: SaveFormInput["questions"][number] = {
  kind: "shortText",
  label: "When do you play?",
  help: null,
  isRequired: true,
  options: [],
  minimum: null,
  maximum: null,
};

/** What applicants of a hall are asked, whom it looks for, and whom it keeps out. */
export async function furnishForms(
  context: Context,
  { system, marker }: { readonly system: SystemActor; readonly marker: string },
): Promise<FurnishedForms> {
  const named = { name: `Form ${marker}`, introduction: `Of ${marker}`, questions: [askedOfAll] };
  const { formId, version, questions } = await saveForm(context, system, { version: 0, ...named });
  await switchForm(context, system, { formId, isOpen: true });
  await saveOpenings(context, system, { openings: [{ role: "tank", wanted: 3, isOpen: true }] });
  const whom = { characterName: `Foe ${marker}`.slice(0, 32), reason: `Left ${marker}` };
  const { blockId } = await addBlock(context, system, whom);
  const { blockId: liftedBlockId } = await addBlock(context, system, { ...whom, days: 30 });
  await liftBlock(context, system, { blockId: liftedBlockId });
  const [question] = questions;
  if (!question) throw new Error("The form asks something");
  return { formId, version, questionId: question.questionId, blockId, liftedBlockId };
}
