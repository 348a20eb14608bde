import type { Game } from "@guildhall/core/games";
import { type GateState, gateState } from "@guildhall/core/verification";
import { findGate } from "@guildhall/db/verification";
import type { Context } from "#use-cases/context.ts";
import { gamesLookedUp } from "../view-gate.ts";

/** How the services of games do that this deployment asks, for whoever watches over it. */
export async function listGateStates(
  context: Context,
): Promise<readonly { readonly game: Game; readonly state: GateState }[]> {
  const { db, clock } = context;
  return await Promise.all(
    gamesLookedUp(context).map(async (game) => ({
      game,
      state: gateState(await findGate(db, game), clock.now()),
    })),
  );
}
