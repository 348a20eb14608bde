import { type Actor, type MemberActor, Refusal } from "@guildhall/core";
import type { Queryable } from "@guildhall/db";
import type { Award } from "@guildhall/db/loot";
import { findMemberOfUser, listAccountIds } from "@guildhall/db/members";

type Winner = Pick<Award, "memberId">;

/** An award is a person's, also when it went to a row that was merged into the person's own. */
export async function isOwnAward(db: Queryable, actor: Actor, { memberId }: Winner): Promise<boolean> {
  if (actor.kind !== "member") return false;
  const own = await findMemberOfUser(db, actor.guildId, actor.userId);
  return own !== undefined && (await listAccountIds(db, actor.guildId, own.memberId)).includes(memberId);
}

export async function requireOwnAward(db: Queryable, actor: MemberActor, award: Winner): Promise<void> {
  if (!(await isOwnAward(db, actor, award))) throw new Refusal("loot.notYourAward");
}
