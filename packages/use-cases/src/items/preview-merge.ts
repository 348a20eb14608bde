import { type Actor, requireRight } from "@guildhall/core";
import type { PreviewMergeInput } from "@guildhall/core/items";
import type { Context } from "#use-cases/context.ts";
import { type PreparedMerge, prepareMerge } from "./prepare-merge.ts";

/** What merging these two items would do. Nothing is done. */
export async function previewMerge(
  { db }: Context,
  actor: Actor,
  input: PreviewMergeInput,
): Promise<PreparedMerge> {
  requireRight(actor, "items.edit");
  return await prepareMerge(db, actor, input);
}
