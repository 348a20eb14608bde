import { type MemberActor, Refusal, requireRight } from "@guildhall/core";
import type { SlipDraftInput } from "@guildhall/core/dkp";
import { findSlipDraft } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";
import { describeSlipDraft, type SlipDraftView } from "./describe-slip-draft.ts";

/** The officer's own draft as it would be written now. */
export async function viewSlipDraft(
  { db, clock }: Context,
  actor: MemberActor,
  { draftId }: SlipDraftInput,
): Promise<SlipDraftView> {
  requireRight(actor, "dkp.adjust");
  const { guildId, userId } = actor;
  const draft = await findSlipDraft(db, guildId, { draftId, userId });
  if (!draft) throw new Refusal("dkp.slipDraftGone");
  return await describeSlipDraft(db, guildId, { ...draft, draftId, at: clock.now() });
}
