import { type Game, games } from "@guildhall/core/games";
import { type GateState, gateState, type ServiceProblem } from "@guildhall/core/verification";
import { findGate } from "@guildhall/db/verification";
import type { Context } from "#use-cases/context.ts";

/** How the service of a guild's game does. Off: the deployment asks none. */
export type GateView = {
  readonly state: GateState | "off";
  readonly problemsInRow: number;
  readonly lastProblem: ServiceProblem | null;
  readonly shutUntil: Temporal.Instant | null;
};

const off: GateView = { state: "off", problemsInRow: 0, lastProblem: null, shutUntil: null };

export async function viewGate(context: Context, game: Game): Promise<GateView> {
  const { db, clock, playerServices } = context;
  if (!playerServices?.[game]) return off;
  const gate = await findGate(db, game);
  const { problemsInRow, lastProblem, shutUntil } = gate;
  return { state: gateState(gate, clock.now()), problemsInRow, lastProblem, shutUntil };
}

/** The games whose accounts this deployment looks up. */
export function gamesLookedUp({ playerServices }: Context): readonly Game[] {
  return games.filter((game) => playerServices?.[game] !== undefined);
}
