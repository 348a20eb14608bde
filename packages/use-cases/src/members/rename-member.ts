import { type Actor, requireRight } from "@guildhall/core";
import type { Member, RenameMemberInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { saveMemberName } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { getMember } from "./get-member.ts";
import { requireFreeName } from "./require-free-name.ts";

/** The guild calls a member something else from now on, in everything that was written before too. */
export async function renameMember(
  { db, clock }: Context,
  actor: Actor,
  { memberId, name }: RenameMemberInput,
): Promise<Member> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const known = await getMember(tx, guildId, memberId);
    if (known.name === name) return known;
    await requireFreeName(tx, guildId, { name, memberId });
    await saveMemberName(tx, guildId, { memberId, name });
    const target = { kind: "member", id: memberId } as const;
    await recordAudit(tx, actor, { useCase: "members.renameMember", target, memberId, now });
    await recordFact(tx, { name: "members.memberChanged", guildId, memberId }, now);
    return { ...known, name };
  });
}
