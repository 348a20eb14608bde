import { type MemberActor, Refusal } from "@guildhall/core";
import {
  type AccountInput,
  nextRefresh,
  type PlayerAnswer,
  requireStandingCode,
  takeAnswer,
  whyUnproven,
} from "@guildhall/core/verification";
import { type Transaction, transaction } from "@guildhall/db";
import { lockMembers } from "@guildhall/db/members";
import { type NamedAccount, saveReading } from "@guildhall/db/verification";
import type { Context } from "#use-cases/context.ts";
import { askGame, whyUnread } from "./ask-game.ts";
import { lockOwnClaim } from "./lock-own-claim.ts";
import { saveAnswer } from "./save-answer.ts";
import { takeTry } from "./take-try.ts";

/**
 * Looks whether the name in the game holds the code that the member was given; then the account is theirs. What was read is
 * kept even when it is no proof, so that officers see it.
 */
export async function checkProof(
  context: Context,
  actor: MemberActor,
  { accountId }: AccountInput,
): Promise<{ readonly playerId: string; readonly name: string }> {
  const { db, clock, playerServices } = context;
  const { guildId } = actor;
  const now = clock.now();
  const claim = await transaction(db, async (tx) => {
    const account = await lockOwnClaim(tx, actor, { accountId });
    requireStandingCode(account, now);
    if (!playerServices?.[account.game]) throw new Refusal("verification.officersLook");
    await lockMembers(tx, guildId, [account.memberId]);
    await takeTry(tx, guildId, { memberId: account.memberId, kind: "check", now });
    return account;
  });
  const answer = await askGame(context, claim);
  const whyNot = whyUnread(answer);
  if (typeof answer === "string" || whyNot) throw new Refusal(whyNot ?? "verification.serviceDown");
  const outcome = await transaction(db, async (tx) => {
    const account = await lockOwnClaim(tx, actor, { accountId });
    return await takeProof(tx, actor, { account, answer, now: clock.now() });
  });
  if (outcome instanceof Refusal) throw outcome;
  return { playerId: claim.playerId, name: outcome };
}

type Read = { readonly account: NamedAccount; readonly answer: PlayerAnswer; readonly now: Temporal.Instant };

/** The name that proved it, or why nothing did: what was read is saved either way. */
async function takeProof(
  tx: Transaction,
  actor: MemberActor,
  { account, answer, now }: Read,
): Promise<string | Refusal> {
  const { code } = account;
  const reading = takeAnswer(account, answer, now);
  await saveReading(tx, actor.guildId, { ...reading, refreshAt: nextRefresh(answer, now) });
  if (answer.kind !== "player") return new Refusal("verification.playerUnknown");
  const whyNot = whyUnproven({ code, shownName: answer.name, now });
  if (whyNot) return whyNot;
  const settled = { state: "verified", proof: "code", reason: null } as const;
  await saveAnswer(tx, actor, { useCase: "verification.checkProof", account, settled, now });
  return answer.name;
}
