import type { Actor } from "@guildhall/core";
import { unseatMember as decideUnseat, type Static, type UnseatMemberInput } from "@guildhall/core/groups";
import type { Member } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { deleteSeat, listSeats, lockStatic } from "@guildhall/db/groups";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { getMember } from "#use-cases/members/get-member.ts";
import { requireLeader } from "./require-leader.ts";

/** Somebody leaves a static. Who is not in it leaves nothing. */
export async function unseatMember(
  { db, clock }: Context,
  actor: Actor,
  { staticId, memberId }: UnseatMemberInput,
): Promise<{ readonly group: Static; readonly member: Member }> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const group = await lockStatic(tx, guildId, staticId);
    const { isOwn } = await requireLeader(tx, actor, group);
    const member = await getMember(tx, guildId, memberId);
    const seats = await listSeats(tx, guildId, staticId);
    if (!decideUnseat(group, seats, memberId)) return { group, member };
    await deleteSeat(tx, guildId, { staticId, memberId });
    const before = { isSubstitute: seats.find((seat) => seat.memberId === memberId)?.isSubstitute ?? null };
    const about = { target: { kind: "static", id: staticId }, memberId, isOwn } as const;
    const after = { isSubstitute: null };
    await recordAudit(tx, actor, { useCase: "groups.unseatMember", ...about, before, after, now });
    await recordFact(tx, { name: "groups.staticChanged", guildId, staticId }, now);
    return { group, member };
  });
}
