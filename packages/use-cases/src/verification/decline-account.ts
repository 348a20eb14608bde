import { type Actor, requireRight } from "@guildhall/core";
import type { DeclineAccountInput } from "@guildhall/core/verification";
import { transaction } from "@guildhall/db";
import type { NamedAccount } from "@guildhall/db/verification";
import type { Context } from "#use-cases/context.ts";
import { lockOthersClaim } from "./lock-others-claim.ts";
import { saveAnswer } from "./save-answer.ts";

/** An officer turns a claim down and says why. The account is free again, for anybody. */
export async function declineAccount(
  { db, clock }: Context,
  actor: Actor,
  { accountId, reason }: DeclineAccountInput,
): Promise<NamedAccount> {
  requireRight(actor, "verification.approve");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const account = await lockOthersClaim(tx, actor, accountId);
    const settled = { state: "declined", proof: null, reason } as const;
    await saveAnswer(tx, actor, { useCase: "verification.declineAccount", account, settled, now });
    return account;
  });
}
