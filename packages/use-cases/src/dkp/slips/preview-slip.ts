import { type Actor, requireRight } from "@guildhall/core";
import type { PreviewSlipInput } from "@guildhall/core/dkp";
import type { Context } from "#use-cases/context.ts";
import { prepareSlip, type SlipPreview } from "./prepare-slip.ts";

/** Whom each line of a list means that an officer is about to write, and what each account holds before and after. */
export async function previewSlip(
  { db, clock }: Context,
  actor: Actor,
  input: PreviewSlipInput,
): Promise<SlipPreview> {
  requireRight(actor, "dkp.adjust");
  return await prepareSlip(db, actor.guildId, { ...input, at: clock.now() });
}
