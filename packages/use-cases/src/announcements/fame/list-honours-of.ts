import { type Actor, isSelf, requireRight } from "@guildhall/core";
import type { MemberInput } from "@guildhall/core/members";
import { listHonours, type NamedHonour } from "@guildhall/db/announcements";
import { findMember } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

/** As many as a page of one person shows. */
const mostOfOne = 10;

/** What one member is remembered for: the own is everybody's, that of others is for whoever sees the roster. */
export async function listHonoursOf(
  { db }: Context,
  actor: Actor,
  { memberId }: MemberInput,
): Promise<readonly NamedHonour[]> {
  const { guildId } = actor;
  const member = await findMember(db, guildId, memberId);
  const isOwn = isSelf(actor, member?.userId);
  if (!isOwn) requireRight(actor, "members.view");
  return await listHonours(db, guildId, { limit: mostOfOne, memberId });
}
