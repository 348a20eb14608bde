import { isRolesPlanEmpty } from "@guildhall/core/members";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { saveGivenRoles } from "@guildhall/db/members";
import { listFresh, planRolesOf } from "./plan-roles-of.ts";

type Noting = { readonly userIds?: readonly string[]; readonly now: Temporal.Instant };

/**
 * The bot is sent to everybody, or those of these accounts, whose roles are not as they should be. Who has the right ones
 * already keeps them as if the product had given them.
 */
export async function noteDueRoles(
  tx: Transaction,
  guildId: string,
  { now, ...whose }: Noting,
): Promise<void> {
  const plans = await planRolesOf(tx, guildId, whose);
  const right = plans.filter(isRolesPlanEmpty);
  await saveGivenRoles(tx, guildId, { given: right.flatMap(listFresh), now });
  for (const { person } of plans.filter((plan) => !isRolesPlanEmpty(plan)))
    await recordFact(tx, { name: "members.rolesDue", guildId, memberId: person.memberId }, now);
}
