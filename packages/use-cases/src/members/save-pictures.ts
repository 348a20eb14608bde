import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listAbsentMembers, type ServerMembersAsOf, saveServerMembers } from "@guildhall/db/members";
import { noteDueRoles } from "./note-due-roles.ts";
import { noteReturns } from "./note-returns.ts";

/** Keeps what Discord says of these accounts. Whoever is back has the old place and gets its roles; so does who lost one by hand. */
export async function savePictures(
  tx: Transaction,
  guildId: string,
  picture: ServerMembersAsOf & { readonly now: Temporal.Instant },
): Promise<void> {
  const { now, ...members } = picture;
  const userIds = members.members.map(({ userId }) => userId);
  const absent = await listAbsentMembers(tx, guildId, userIds);
  await saveServerMembers(tx, guildId, members);
  await noteReturns(tx, guildId, { absent, userIds, asOf: members.asOf });
  for (const { memberId } of absent)
    await recordFact(tx, { name: "members.memberChanged", guildId, memberId }, now);
  await noteDueRoles(tx, guildId, { userIds, now });
}
