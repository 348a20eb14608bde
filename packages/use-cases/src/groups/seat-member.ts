import type { Actor } from "@guildhall/core";
import { seatMember as decideSeat, type SeatMemberInput, type Static } from "@guildhall/core/groups";
import type { Member } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listSeats, lockStatic, saveSeat } from "@guildhall/db/groups";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { getMember } from "#use-cases/members/get-member.ts";
import { findLimit } from "./find-limit.ts";
import { requireFreeRegular } from "./require-free-regular.ts";
import { requireLeader } from "./require-leader.ts";

/** Somebody joins a static, or becomes a regular of it or a substitute. The same again changes nothing. */
export async function seatMember(
  { db, clock }: Context,
  actor: Actor,
  { staticId, memberId, isSubstitute }: SeatMemberInput,
): Promise<{ readonly group: Static; readonly member: Member }> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const group = await lockStatic(tx, guildId, staticId);
    const { isOwn } = await requireLeader(tx, actor, group);
    const member = await getMember(tx, guildId, memberId);
    const seats = await listSeats(tx, guildId, staticId);
    const limit = await findLimit(tx, guildId);
    const seat = decideSeat({ group, seats, limit, now }, { memberId, isSubstitute });
    if (!seat) return { group, member };
    if (!isSubstitute) await requireFreeRegular(tx, guildId, { ...member, staticId });
    await saveSeat(tx, guildId, { staticId, ...seat });
    const before = { isSubstitute: seats.find((one) => one.memberId === memberId)?.isSubstitute ?? null };
    const about = { target: { kind: "static", id: staticId }, memberId, isOwn } as const;
    const after = { isSubstitute };
    await recordAudit(tx, actor, { useCase: "groups.seatMember", ...about, before, after, now });
    await recordFact(tx, { name: "groups.staticChanged", guildId, staticId }, now);
    return { group, member };
  });
}
