import { type Actor, requireRight } from "@guildhall/core";
import type { NameSearchInput } from "@guildhall/core/members";
import { type FoundMember, listMembersCalled } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

/** Members for somebody who types a name, theirs or a character's. */
export async function searchMembers(
  { db }: Context,
  actor: Actor,
  search: NameSearchInput,
): Promise<readonly FoundMember[]> {
  requireRight(actor, "members.view");
  return await listMembersCalled(db, actor.guildId, search);
}
