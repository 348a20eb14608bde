import { type Actor, requireRight } from "@guildhall/core";
import type { MemberInput, RolesPlan } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { saveGivenRoles } from "@guildhall/db/members";
import { keepWithheldRoles } from "#use-cases/absences/keep-withheld-roles.ts";
import type { Context } from "#use-cases/context.ts";
import { listFresh, planRolesOf } from "./plan-roles-of.ts";

/** What to give and take in Discord now. */
export type RolesDue = Pick<RolesPlan, "give" | "take"> & {
  readonly userId: string;
  /** What a leave took, and is to come back now. */
  readonly owed: readonly string[];
};

/**
 * What the roles of a member lack, written down before Discord is asked: whoever is cut off in between knows what was given
 * and what is to come back. Null for somebody who is not in the server.
 */
export async function prepareRoles(
  { db, clock }: Context,
  actor: Actor,
  { memberId }: MemberInput,
): Promise<RolesDue | null> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  return await transaction(db, async (tx) => {
    const [found] = await planRolesOf(tx, guildId, { memberIds: [memberId] });
    if (!found) return null;
    const { person, give, take, wishes } = found;
    await saveGivenRoles(tx, guildId, { given: listFresh(found), now: clock.now() });
    const withheld = wishes.flatMap((wish) => wish.withheld);
    if (withheld.length > 0) await keepWithheldRoles(tx, guildId, { memberId, roleIds: withheld });
    return { userId: person.userId, give, take, owed: wishes.flatMap((wish) => wish.owed) };
  });
}
