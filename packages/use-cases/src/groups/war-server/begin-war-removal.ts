import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { createWarRemoval } from "@guildhall/db/groups";
import { findMemberOfUser } from "@guildhall/db/members";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** Whoever left the guild is to leave its war server. Noted before Discord is asked: begun again after a crash it is noted once. */
export async function beginWarRemoval(
  { db, clock }: Context,
  actor: Actor,
  { userId }: { readonly userId: string },
): Promise<void> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    if (!(await createWarRemoval(tx, guildId, { userId, decidedAt: now }))) return;
    const member = await findMemberOfUser(tx, guildId, userId);
    const target = member ? ({ kind: "member", id: member.memberId } as const) : ({ kind: "guild" } as const);
    await recordAudit(tx, actor, {
      ...{ useCase: "groups.beginWarRemoval", target, now, ...(member && { memberId: member.memberId }) },
    });
  });
}
