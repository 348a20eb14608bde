import { type Actor, requireRight, userIdOf } from "@guildhall/core";
import { type GameAccounts, profileOf } from "@guildhall/core/games";
import { getGuild } from "@guildhall/db/settings";
import { listAccounts, type NamedAccount } from "@guildhall/db/verification";
import type { Context } from "#use-cases/context.ts";
import { type GateView, viewGate } from "./view-gate.ts";

/** A claim, and whether the reader made it: then somebody else answers. */
export type OpenClaim = NamedAccount & { readonly isOwn: boolean };

export type VerificationView = {
  readonly claims: readonly OpenClaim[];
  readonly verified: readonly NamedAccount[];
  /** What an account of the guild's game is known by. */
  readonly accounts: GameAccounts;
  readonly service: GateView;
};

/** What waits for an answer, the oldest claim first; what is verified; and how the game's service does. */
export async function viewVerification(context: Context, actor: Actor): Promise<VerificationView> {
  requireRight(actor, "verification.approve");
  const { db } = context;
  const { guildId } = actor;
  const { game } = await getGuild(db, guildId);
  const all = await listAccounts(db, guildId, { states: ["open", "verified"] });
  const ownId = userIdOf(actor);
  return {
    claims: all
      .filter(({ state }) => state === "open")
      .map((claim) => ({ ...claim, isOwn: ownId !== null && claim.userId === ownId })),
    verified: all.filter(({ state }) => state === "verified"),
    accounts: profileOf(game).accounts,
    service: await viewGate(context, game),
  };
}
