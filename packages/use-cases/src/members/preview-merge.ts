import { type Actor, requireRight } from "@guildhall/core";
import type { PreviewMergeInput } from "@guildhall/core/members";
import type { Context } from "#use-cases/context.ts";
import { type MergePreview, prepareMerge } from "./prepare-merge.ts";

/** What exactly would go over from one member to another. */
export async function previewMerge(
  { db, clock }: Context,
  actor: Actor,
  input: PreviewMergeInput,
): Promise<MergePreview> {
  requireRight(actor, "members.edit");
  return await prepareMerge(db, actor.guildId, { ...input, now: clock.now() });
}
