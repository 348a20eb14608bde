import type { MemberActor } from "@guildhall/core";
import type { Context } from "#use-cases/context.ts";
import {
  addBlock,
  answerDraft,
  deleteForm,
  discardDraft,
  liftBlock,
  listBlocks,
  listForms,
  restoreBlock,
  saveForm,
  saveOpenings,
  startDraft,
  submitApplication,
  switchForm,
  viewDraft,
  viewOpenings,
  viewOwnApplication,
} from "#use-cases/recruitment/index.ts";
import { askedOfAll } from "../furnish-forms.ts";
import type { Hall } from "../make-hall.ts";
import type { Attacks } from "./attack.ts";

/** Of recruitment: what is asked, and what applicants do. */
export const formsAttacks: Attacks = {
  listForms: { right: "recruitment.review", attempt: listForms },
  saveForm: {
    right: "recruitment.review",
    attempt: (context, actor, { forms: { formId, version } }) =>
      saveForm(context, actor, {
        ...{ formId, version },
        ...{ name: "Other", introduction: null, questions: [askedOfAll] },
      }),
  },
  switchForm: {
    right: "recruitment.review",
    attempt: (context, actor, { forms: { formId } }) => switchForm(context, actor, { formId, isOpen: false }),
  },
  deleteForm: {
    right: "recruitment.review",
    attempt: (context, actor, { forms: { formId } }) => deleteForm(context, actor, { formId }),
  },
  viewOpenings: { right: null, attempt: viewOpenings },
  saveOpenings: {
    right: "recruitment.review",
    attempt: (context, actor) =>
      saveOpenings(context, actor, { openings: [{ role: "healer", wanted: 2, isOpen: true }] }),
  },
  listBlocks: { right: "recruitment.review", attempt: listBlocks },
  addBlock: {
    right: "recruitment.review",
    attempt: (context, actor) =>
      addBlock(context, actor, { characterName: "Zed", reason: "Spied", days: 30 }),
  },
  liftBlock: {
    right: "recruitment.review",
    attempt: (context, actor, { forms: { blockId } }) => liftBlock(context, actor, { blockId }),
  },
  restoreBlock: {
    right: "recruitment.review",
    attempt: (context, actor, { forms: { liftedBlockId: blockId } }) =>
      restoreBlock(context, actor, { blockId }),
  },
  startDraft: { right: null, attempt: begin },
  answerDraft: { right: null, attempt: fillIn },
  viewDraft: { right: null, attempt: viewDraft },
  discardDraft: { right: null, attempt: discardDraft },
  submitApplication: {
    right: null,
    attempt: async (context, actor, hall) => {
      await fillIn(context, actor, hall);
      return await submitApplication(context, actor, hall.forms);
    },
  },
  viewOwnApplication: { right: null, attempt: viewOwnApplication },
};

async function begin(context: Context, actor: MemberActor, { forms: { formId } }: Hall) {
  return await startDraft(context, actor, { formId, language: "fr" });
}

async function fillIn(context: Context, actor: MemberActor, hall: Hall) {
  const { formId, questionId } = hall.forms;
  await begin(context, actor, hall);
  return await answerDraft(context, actor, { formId, typed: { [questionId]: "Tuesdays" }, step: 0 });
}
