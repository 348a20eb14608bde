import { randomBytes } from "node:crypto";
import { type MemberActor, makeSpokenCode } from "@guildhall/core";
import { profileOf } from "@guildhall/core/games";
import {
  type AccountInput,
  isCodeStanding,
  type ProofCode,
  proofCodeBytes,
  proofCodeHours,
  requireCodeOffered,
} from "@guildhall/core/verification";
import { transaction } from "@guildhall/db";
import { saveProofCode } from "@guildhall/db/verification";
import type { Context } from "#use-cases/context.ts";
import { lockOwnClaim } from "./lock-own-claim.ts";
import { recordAccountChanged } from "./record-account-changed.ts";

export type StartedProof = ProofCode & {
  readonly playerId: string;
  /** Whether the product reads the name by itself; else an officer looks. */
  readonly isReadBack: boolean;
};

/** A member gets a code for the name in the game. Asked for again while it counts, it is the same one. */
export async function startProof(
  { db, clock, playerServices }: Context,
  actor: MemberActor,
  { accountId }: AccountInput,
): Promise<StartedProof> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const account = await lockOwnClaim(tx, actor, { accountId });
    const { playerId, game } = account;
    requireCodeOffered(profileOf(game).accounts);
    const isReadBack = playerServices?.[game] !== undefined;
    if (account.code && isCodeStanding(account.code, now)) return { ...account.code, playerId, isReadBack };
    const code = makeSpokenCode(randomBytes(proofCodeBytes));
    const endsAt = now.add({ hours: proofCodeHours });
    await saveProofCode(tx, guildId, { accountId, code, endsAt });
    await recordAccountChanged(tx, actor, { useCase: "verification.startProof", account, now });
    return { code, endsAt, playerId, isReadBack };
  });
}
