import type { Actor } from "@guildhall/core";
import { requireOpenClaim, requireOthersClaim } from "@guildhall/core/verification";
import type { Transaction } from "@guildhall/db";
import { lockAccount, type NamedAccount } from "@guildhall/db/verification";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";

/** A claim of somebody else that waits for an answer; of two officers the second one finds it settled. */
export async function lockOthersClaim(
  tx: Transaction,
  actor: Actor,
  accountId: number,
): Promise<NamedAccount> {
  const account = requireOpenClaim(await lockAccount(tx, actor.guildId, accountId));
  requireOthersClaim(account, (await findActingMember(tx, actor))?.memberId ?? null);
  return account;
}
