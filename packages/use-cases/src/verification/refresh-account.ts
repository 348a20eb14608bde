import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type AccountInput, nextRefresh, type PlayerAnswer, takeAnswer } from "@guildhall/core/verification";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findAccount, lockAccount, saveReading } from "@guildhall/db/verification";
import type { Context } from "#use-cases/context.ts";
import { askGame, whyUnread } from "./ask-game.ts";

/** Reads anew what the game says of an account: an officer wants to know, or it was last read a week ago. */
export async function refreshAccount(
  context: Context,
  actor: Actor,
  { accountId }: AccountInput,
): Promise<{ readonly playerId: string }> {
  requireRight(actor, "verification.approve");
  const account = await findAccount(context.db, actor.guildId, accountId);
  if (!account) throw new Refusal("verification.accountGone");
  const isPatient = actor.kind !== "member";
  const answer = await askGame(context, { ...account, isPatient });
  const whyNot = whyUnread(answer);
  if (typeof answer === "string" || whyNot) throw new Refusal(whyNot ?? "verification.serviceDown");
  await saveRead(context, actor.guildId, { accountId, answer });
  return account;
}

type Read = { readonly accountId: number; readonly answer: PlayerAnswer };

/** An account that was given up meanwhile stays so. */
async function saveRead({ db, clock }: Context, guildId: string, { accountId, answer }: Read): Promise<void> {
  const now = clock.now();
  await transaction(db, async (tx) => {
    const account = await lockAccount(tx, guildId, accountId);
    if (!account) return;
    const reading = takeAnswer(account, answer, now);
    await saveReading(tx, guildId, { ...reading, refreshAt: nextRefresh(answer, now) });
    await recordFact(tx, { name: "verification.accountChanged", guildId, accountId }, now);
  });
}
