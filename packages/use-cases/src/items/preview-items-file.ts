import { type Actor, requireRight } from "@guildhall/core";
import type { PreviewItemsFileInput } from "@guildhall/core/items";
import type { Context } from "#use-cases/context.ts";
import { type PreparedItemsFile, prepareItemsFile } from "./prepare-items-file.ts";

/** What importing this file would write. Nothing is. */
export async function previewItemsFile(
  { db }: Context,
  actor: Actor,
  input: PreviewItemsFileInput,
): Promise<PreparedItemsFile> {
  requireRight(actor, "items.edit");
  return await prepareItemsFile(db, actor, input);
}
