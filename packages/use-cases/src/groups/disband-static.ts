import { type Actor, requireRight } from "@guildhall/core";
import type { Static, StaticInput } from "@guildhall/core/groups";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { deleteStatic, lockStatic } from "@guildhall/db/groups";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** The static is no more. Its people stay in the guild. */
export async function disbandStatic(
  { db, clock }: Context,
  actor: Actor,
  { staticId }: StaticInput,
): Promise<Static> {
  requireRight(actor, "groups.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const group = await lockStatic(tx, guildId, staticId);
    await deleteStatic(tx, guildId, staticId);
    const target = { kind: "static", id: staticId } as const;
    const before = { leader: group.leaderMemberId, targets: group.targets };
    await recordAudit(tx, actor, { useCase: "groups.disbandStatic", target, before, now });
    await recordFact(tx, { name: "groups.staticChanged", guildId, staticId }, now);
    return group;
  });
}
