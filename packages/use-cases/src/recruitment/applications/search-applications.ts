import { type Actor, requireRight } from "@guildhall/core";
import type { NameSearchInput } from "@guildhall/core/members";
import { type FoundApplication, listApplicationsCalled } from "@guildhall/db/recruitment";
import type { Context } from "#use-cases/context.ts";

/** Applications for somebody who types the name of a character, or of whoever applied. */
export async function searchApplications(
  { db }: Context,
  actor: Actor,
  search: NameSearchInput,
): Promise<readonly FoundApplication[]> {
  requireRight(actor, "recruitment.review");
  return await listApplicationsCalled(db, actor.guildId, search);
}
