import { type MemberActor, Refusal } from "@guildhall/core";
import type { Queryable } from "@guildhall/db";
import type { Award } from "@guildhall/db/loot";
import { findMemberOfUser, listAccountIds } from "@guildhall/db/members";

type Winner = Pick<Award, "memberId">;

/** An award is a person's, also when it went to a row that was merged into the person's own. */
export async function requireOwnAward(
  db: Queryable,
  actor: MemberActor,
  { memberId }: Winner,
): Promise<void> {
  const own = await findMemberOfUser(db, actor.guildId, actor.userId);
  const accounts = own ? await listAccountIds(db, actor.guildId, own.memberId) : [];
  if (!accounts.includes(memberId)) throw new Refusal("loot.notYourAward");
}
