import { type Actor, requireRight } from "@guildhall/core";
import type { PreviewAdoptionInput } from "@guildhall/core/members";
import type { Context } from "#use-cases/context.ts";
import { type AdoptionPreview, prepareAdoption } from "./prepare-adoption.ts";

/** Who exactly would join the roster, were everybody with one of these roles a member. */
export async function previewAdoption(
  { db }: Context,
  actor: Actor,
  input: PreviewAdoptionInput,
): Promise<AdoptionPreview> {
  requireRight(actor, "members.edit");
  return await prepareAdoption(db, actor.guildId, input);
}
