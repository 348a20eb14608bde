import type { MemberActor } from "@guildhall/core";
import type { Member } from "@guildhall/core/members";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "./find-acting-member.ts";

/** The reader's number and name in the roster; null for somebody who is not in it. */
export async function findOwnMember(
  { db }: Context,
  actor: MemberActor,
): Promise<Pick<Member, "memberId" | "name"> | null> {
  const member = await findActingMember(db, actor);
  return member ? { memberId: member.memberId, name: member.name } : null;
}
