import type { MemberActor } from "@guildhall/core";
import type { Context } from "#use-cases/context.ts";
import { claimAccount, declineAccount } from "#use-cases/verification/index.ts";
import { makeFakeGame } from "./fake-game.ts";
import type { Hall } from "./make-hall.ts";

/** Bram claims an account that the game tells of, and answers for somebody else's. */
export async function playInGame(context: Context, hall: Hall, actor: MemberActor): Promise<string> {
  const playerId = `Frost ${hall.marker}`.slice(0, 40);
  const generic = makeFakeGame({ kind: "player", name: actor.name.slice(0, 40), world: 1, level: 30 });
  await claimAccount({ ...context, playerServices: { generic } }, actor, { playerId });
  const reason = `Ask ${actor.name}`;
  await declineAccount(context, actor, { accountId: hall.accounts.ownId, reason });
  return playerId;
}
