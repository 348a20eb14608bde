import { type Actor, requireRight } from "@guildhall/core";
import type { AddUnlinkedMemberInput, Member } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { createUnlinkedMember, ensureHouse } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { requireFreeName } from "./require-free-name.ts";

/** Somebody without a Discord account joins the roster by the name in the game. Marked, paid and settled like everybody. */
export async function addUnlinkedMember(
  { db, clock }: Context,
  actor: Actor,
  { name }: AddUnlinkedMemberInput,
): Promise<Member> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    await requireFreeName(tx, guildId, { name });
    const houseId = await ensureHouse(tx, guildId, guild);
    const member = await createUnlinkedMember(tx, guildId, { houseId, name, now });
    const { memberId } = member;
    const target = { kind: "member", id: memberId } as const;
    await recordAudit(tx, actor, { useCase: "members.addUnlinkedMember", target, memberId, now });
    await recordFact(tx, { name: "members.memberAdded", guildId, memberId }, now);
    return member;
  });
}
