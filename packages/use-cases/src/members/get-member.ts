import { Refusal } from "@guildhall/core";
import type { Member } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { findMember } from "@guildhall/db/members";

/** A member of the guild's roster; refuses where nobody has this number. */
export async function getMember(db: Queryable, guildId: string, memberId: number): Promise<Member> {
  const member = await findMember(db, guildId, memberId);
  if (!member) throw new Refusal("members.notFound");
  return member;
}
