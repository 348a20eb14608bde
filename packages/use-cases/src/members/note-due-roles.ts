import { isRolesPlanEmpty } from "@guildhall/core/members";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { planRolesOf } from "./plan-roles-of.ts";

type Noting = { readonly userIds?: readonly string[]; readonly now: Temporal.Instant };

/** The bot is sent to everybody, or those of these accounts, whose roles are not as they should be. */
export async function noteDueRoles(
  tx: Transaction,
  guildId: string,
  { now, ...whose }: Noting,
): Promise<void> {
  for (const { person, ...plan } of await planRolesOf(tx, guildId, whose)) {
    if (isRolesPlanEmpty(plan)) continue;
    await recordFact(tx, { name: "members.rolesDue", guildId, memberId: person.memberId }, now);
  }
}
