import { type Actor, requireRight } from "@guildhall/core";
import type { MemberInput, OfficerNote } from "@guildhall/core/members";
import { listOfficerNotes as list } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { getMember } from "./get-member.ts";

/** What officers wrote of a member. Being the member does not open it. */
export async function listOfficerNotes(
  { db }: Context,
  actor: Actor,
  { memberId }: MemberInput,
): Promise<readonly OfficerNote[]> {
  requireRight(actor, "officer-notes.view");
  await getMember(db, actor.guildId, memberId);
  return await list(db, actor.guildId, memberId);
}
