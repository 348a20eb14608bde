import { type MemberActor, Refusal } from "@guildhall/core";
import type { AccountInput } from "@guildhall/core/verification";
import { requireOpenClaim } from "@guildhall/core/verification";
import type { Transaction } from "@guildhall/db";
import { lockAccount, type NamedAccount } from "@guildhall/db/verification";

/** The actor's own claim, which waits for an answer. Others do not even learn that there is one. */
export async function lockOwnClaim(
  tx: Transaction,
  { guildId, userId }: MemberActor,
  { accountId }: AccountInput,
): Promise<NamedAccount> {
  const account = await lockAccount(tx, guildId, accountId);
  if (account?.userId !== userId) throw new Refusal("verification.accountGone");
  return requireOpenClaim(account);
}
