import { type Actor, requireRight } from "@guildhall/core";
import type { PreviewSheetInput } from "@guildhall/core/members";
import type { Context } from "#use-cases/context.ts";
import { type PreparedSheet, prepareSheet } from "./prepare-sheet.ts";

/** What importing this sheet would write. Nothing is. */
export async function previewSheet(
  { db }: Context,
  actor: Actor,
  input: PreviewSheetInput,
): Promise<PreparedSheet> {
  requireRight(actor, "members.edit");
  return await prepareSheet(db, actor, input);
}
