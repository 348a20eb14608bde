import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findMemberOfUser } from "@guildhall/db/members";
import { listAccounts } from "@guildhall/db/verification";
import type { Context } from "#use-cases/context.ts";

/** The talk of this person has its thread: what the person claims is shown there. */
export async function recheckAccounts(
  { db, clock }: Context,
  actor: Actor,
  { userId }: { readonly userId: string },
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const member = await findMemberOfUser(tx, guildId, userId);
    const open = member ? await listAccounts(tx, guildId, { ...member, states: ["open"] }) : [];
    for (const { accountId } of open)
      await recordFact(tx, { name: "verification.accountChanged", guildId, accountId }, now);
  });
}
