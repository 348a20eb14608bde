import { type MemberActor, Refusal } from "@guildhall/core";
import type { Member } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";

/** Whoever takes part in a session is a member. */
export async function getEnteringMember(db: Queryable, actor: MemberActor): Promise<Member> {
  const member = await findActingMember(db, actor);
  if (!member) throw new Refusal("loot.notAMember");
  return member;
}
