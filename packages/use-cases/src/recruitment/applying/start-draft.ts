import { type MemberActor, Refusal } from "@guildhall/core";
import {
  type ApplicationForm,
  type Draft,
  prefillAnswers,
  type StartDraftInput,
} from "@guildhall/core/recruitment";
import { type Transaction, transaction } from "@guildhall/db";
import { listForms, lockDraft, saveDraft } from "@guildhall/db/recruitment";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { lockShownForm, storeFirstForm } from "../first-form.ts";
import { type DraftView, loadDraft } from "./draft-view.ts";
import { readKnown } from "./read-known.ts";
import { requireOwnTurn } from "./require-turn.ts";
import { turnAwayBlocked } from "./turn-away.ts";

/**
 * Somebody begins to apply, or goes on where they were: with what the server knows of them already filled in. Another form
 * than before is begun anew. It goes into no audit: that names members only, and an applicant is none.
 */
export async function startDraft(
  context: Context,
  actor: MemberActor,
  { formId, language }: StartDraftInput,
): Promise<DraftView> {
  const { guildId, userId } = actor;
  const now = context.clock.now();
  await turnAwayBlocked(context, actor, null);
  return await transaction(context.db, async (tx) => {
    await lockGuild(tx, guildId);
    const known = await lockDraft(tx, guildId, userId);
    await requireOwnTurn(tx, actor, now);
    const form = await chooseForm(tx, guildId, { formId: formId ?? known?.formId, now });
    const { formId: chosenId, questions } = form;
    const isBegun = known?.formId === chosenId;
    const typed = isBegun ? known.typed : prefillAnswers(questions, await readKnown(tx, actor));
    const step = isBegun ? known.step : 0;
    const draft: Draft = { formId: chosenId, language, typed, step, updatedAt: now };
    await saveDraft(tx, guildId, { ...draft, userId });
    return await loadDraft(tx, actor, { form, draft });
  });
}

type Chosen = { readonly formId: number | undefined; readonly now: Temporal.Instant };

/** The form that was named; without one the first that is open. */
async function chooseForm(
  tx: Transaction,
  guildId: string,
  { formId, now }: Chosen,
): Promise<ApplicationForm> {
  if (formId !== undefined) return requireOpen(await lockShownForm(tx, guildId, { formId, now }));
  await storeFirstForm(tx, guildId, now);
  return requireOpen((await listForms(tx, guildId)).find(({ isOpen }) => isOpen));
}

function requireOpen(form: ApplicationForm | undefined): ApplicationForm {
  if (!form?.isOpen) throw new Refusal("recruitment.formClosed");
  return form;
}
