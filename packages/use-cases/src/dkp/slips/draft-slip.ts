import { type MemberActor, requireRight } from "@guildhall/core";
import type { DraftSlipInput } from "@guildhall/core/dkp";
import { transaction } from "@guildhall/db";
import { replaceSlipDraft } from "@guildhall/db/dkp";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { describeSlipDraft, type SlipDraftView } from "./describe-slip-draft.ts";

/** Keeps a pasted list that an officer is about to write, until one press does. */
export async function draftSlip(
  { db, clock }: Context,
  actor: MemberActor,
  { text, reason }: DraftSlipInput,
): Promise<SlipDraftView> {
  requireRight(actor, "dkp.adjust");
  const { guildId, userId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const draft = { text, reason, answers: [] };
    const draftId = await replaceSlipDraft(tx, guildId, { ...draft, userId, madeAt: now });
    return await describeSlipDraft(tx, guildId, { ...draft, draftId, at: now });
  });
}
