import type { MemberActor } from "@guildhall/core";
import { findDraft, findForm } from "@guildhall/db/recruitment";
import type { Context } from "#use-cases/context.ts";
import { type DraftView, loadDraft } from "./draft-view.ts";

/** What the actor is filling in; null for nothing, or when its form was taken away. */
export async function viewDraft({ db }: Context, actor: MemberActor): Promise<DraftView | null> {
  const { guildId, userId } = actor;
  const draft = await findDraft(db, guildId, userId);
  const form = draft && (await findForm(db, guildId, draft.formId));
  return draft && form ? await loadDraft(db, actor, { form, draft }) : null;
}
