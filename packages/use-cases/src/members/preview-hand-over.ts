import { type Actor, requireRight } from "@guildhall/core";
import type { PreviewHandOverInput } from "@guildhall/core/members";
import type { Context } from "#use-cases/context.ts";
import { type HandOverPreview, prepareHandOver } from "./prepare-hand-over.ts";

/** What handing over would give to whom, and what would stay, and why. */
export async function previewHandOver(
  { db }: Context,
  actor: Actor,
  input: PreviewHandOverInput,
): Promise<HandOverPreview> {
  requireRight(actor, "members.edit");
  return await prepareHandOver(db, actor, input);
}
