import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findMemberOfUser, findNewcomerOfUser } from "@guildhall/db/members";
import { noteWarPerson } from "#use-cases/groups/war-server/note-war-server.ts";

type Coming = { readonly userId: string; readonly now: Temporal.Instant };

/** An account came to the server or left it: for whoever shows the person in the roster, or among the newcomers. */
export async function recordComingAndGoing(
  tx: Transaction,
  guildId: string,
  { userId, now }: Coming,
): Promise<void> {
  const member = await findMemberOfUser(tx, guildId, userId);
  if (member)
    await recordFact(tx, { name: "members.memberChanged", guildId, memberId: member.memberId }, now);
  const newcomer = await findNewcomerOfUser(tx, guildId, userId);
  if (newcomer)
    await recordFact(tx, { name: "members.newcomerChanged", guildId, newcomerId: newcomer.newcomerId }, now);
  await noteWarPerson(tx, guildId, now);
}
