import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type EraseMemberInput, requireTypedName } from "@guildhall/core/privacy";
import { transaction } from "@guildhall/db";
import { findMember } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { erasePerson } from "./erase-person.ts";

/** An officer erases a member from this guild, because the person asked for it. Other guilds of the person keep theirs. */
export async function eraseMember(
  { db, clock }: Context,
  actor: Actor,
  { memberId, typedName }: EraseMemberInput,
): Promise<void> {
  requireRight(actor, "data.erase");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const member = await findMember(tx, guildId, memberId);
    if (!member) throw new Refusal("privacy.memberNotFound");
    requireTypedName(typedName, member.name);
    const target = { kind: "member", id: memberId } as const;
    await recordAudit(tx, actor, { useCase: "privacy.eraseMember", target, memberId, now });
    await erasePerson(tx, guild, { ...member, now });
  });
}
