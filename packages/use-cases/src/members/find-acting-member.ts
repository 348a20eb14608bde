import type { Actor } from "@guildhall/core";
import type { Member } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { findMemberOfUser } from "@guildhall/db/members";

/** The roster's row of whoever acts, or undefined: a program, or somebody who never took part. */
export async function findActingMember(db: Queryable, actor: Actor): Promise<Member | undefined> {
  return actor.kind === "member" ? await findMemberOfUser(db, actor.guildId, actor.userId) : undefined;
}
