import { type Actor, requireRight } from "@guildhall/core";
import { forgetBatchSize } from "@guildhall/core/privacy";
import { transaction } from "@guildhall/db";
import { deleteFormerAccounts, findMember, findServerMember, listFormerMembers } from "@guildhall/db/members";
import { getSettings, lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { erasePerson } from "./erase-person.ts";

/** Each one goes through every table, so fewer at a time. */
const membersAtOnce = 20;

/**
 * Gives a pseudonym to members who left longer ago than the guild keeps their names, and forgets accounts that only passed
 * through. Says whether there is more to do.
 */
export async function forgetFormerMembers(context: Context, actor: Actor): Promise<boolean> {
  requireRight(actor, "data.erase");
  const { db, clock } = context;
  const { guildId } = actor;
  const settings = await getSettings(db, guildId);
  const leftBefore = clock.now().subtract({ hours: settings["privacy.formerMemberDays"] * 24 });
  const gone = await listFormerMembers(db, guildId, { leftBefore, limit: membersAtOnce });
  for (const { memberId } of gone) await forget(context, actor, memberId);
  const limit = forgetBatchSize;
  const passedThrough = await deleteFormerAccounts(db, guildId, { leftBefore, limit });
  return gone.length === membersAtOnce || passedThrough === limit;
}

async function forget({ db, clock }: Context, actor: Actor, memberId: number): Promise<void> {
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const member = await findMember(tx, guildId, memberId);
    // Back since the list was made, or forgotten by somebody else.
    if (!member?.userId || (await findServerMember(tx, guildId, member.userId))) return;
    const target = { kind: "member", id: memberId } as const;
    await recordAudit(tx, actor, { useCase: "privacy.forgetFormerMembers", target, memberId, now });
    await erasePerson(tx, guild, { ...member, now });
  });
}
