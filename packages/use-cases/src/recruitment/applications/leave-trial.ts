import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { saveStanding } from "@guildhall/db/members";
import type { Application } from "@guildhall/db/recruitment";
import { recordSeatsOutdated } from "#use-cases/events/record-seats-outdated.ts";
import { noteDueRoles } from "#use-cases/members/note-due-roles.ts";

type Leaving = { readonly application: Application; readonly now: Temporal.Instant };

/** A trial ends without a place in the guild: the person stays in the books, as somebody who left. */
export async function leaveTrial(
  tx: Transaction,
  guildId: string,
  { application: { memberId, userId }, now }: Leaving,
): Promise<void> {
  if (memberId === null) return;
  await saveStanding(tx, guildId, { memberIds: [memberId], standing: "left" });
  await recordSeatsOutdated(tx, guildId, { memberId, now });
  await recordFact(tx, { name: "members.memberChanged", guildId, memberId }, now);
  await noteDueRoles(tx, guildId, { userIds: [userId], now });
}
