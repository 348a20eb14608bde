import { type Actor, hasRight, requireRight } from "@guildhall/core";
import type { Static } from "@guildhall/core/groups";
import type { Queryable } from "@guildhall/db";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";

/** Whoever has the right may change any static, its leader this one. Says whether it was as the leader. */
export async function requireLeader(
  db: Queryable,
  actor: Actor,
  { leaderMemberId }: Pick<Static, "leaderMemberId">,
): Promise<{ readonly isOwn: boolean }> {
  if (hasRight(actor, "groups.edit")) return { isOwn: false };
  const member = await findActingMember(db, actor);
  if (member?.memberId !== leaderMemberId) requireRight(actor, "groups.edit");
  return { isOwn: true };
}
