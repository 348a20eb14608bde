import { type Actor, isSelf, Refusal, requireRight } from "@guildhall/core";
import type { AccountInput } from "@guildhall/core/verification";
import { transaction } from "@guildhall/db";
import { deleteAccount, lockAccount, type NamedAccount } from "@guildhall/db/verification";
import type { Context } from "#use-cases/context.ts";
import { recordAccountChanged } from "./record-account-changed.ts";

/** Gives an account up, whatever state it is in: the own is everybody's, that of others needs `verification.approve`. */
export async function releaseAccount(
  { db, clock }: Context,
  actor: Actor,
  { accountId }: AccountInput,
): Promise<NamedAccount> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const account = await lockAccount(tx, guildId, accountId);
    const isOwn = isSelf(actor, account?.userId);
    if (!isOwn) requireRight(actor, "verification.approve");
    if (!account) throw new Refusal("verification.accountGone");
    await deleteAccount(tx, guildId, accountId);
    const useCase = "verification.releaseAccount";
    const before = { account: account.state };
    await recordAccountChanged(tx, actor, { useCase, isOwn, account, before, now });
    return account;
  });
}
