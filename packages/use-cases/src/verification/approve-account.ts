import { type Actor, requireRight } from "@guildhall/core";
import type { AccountInput } from "@guildhall/core/verification";
import { transaction } from "@guildhall/db";
import type { NamedAccount } from "@guildhall/db/verification";
import type { Context } from "#use-cases/context.ts";
import { lockOthersClaim } from "./lock-others-claim.ts";
import { saveAnswer } from "./save-answer.ts";

/** An officer says that the account is whose it is said to be. Nobody says so of the own one. */
export async function approveAccount(
  { db, clock }: Context,
  actor: Actor,
  { accountId }: AccountInput,
): Promise<NamedAccount> {
  requireRight(actor, "verification.approve");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const account = await lockOthersClaim(tx, actor, accountId);
    const settled = { state: "verified", proof: "officer", reason: null } as const;
    await saveAnswer(tx, actor, { useCase: "verification.approveAccount", account, settled, now });
    return account;
  });
}
