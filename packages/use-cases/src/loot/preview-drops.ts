import { type Actor, requireRight } from "@guildhall/core";
import type { PreviewDropsInput } from "@guildhall/core/loot";
import type { Context } from "#use-cases/context.ts";
import { type DropsPreview, prepareDrops } from "./prepare-drops.ts";

/** Which items a list of drops means, what is unclear, and at which event they dropped. */
export async function previewDrops(
  { db, clock }: Context,
  actor: Actor,
  asked: PreviewDropsInput,
): Promise<DropsPreview> {
  requireRight(actor, "loot.award");
  return await prepareDrops(db, actor, { asked, now: clock.now() });
}
