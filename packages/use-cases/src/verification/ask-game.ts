import type { Game } from "@guildhall/core/games";
import { noteAnswer, type PlayerAnswer, passGate } from "@guildhall/core/verification";
import { transaction } from "@guildhall/db";
import { lockGate, saveGate } from "@guildhall/db/verification";
import type { Context } from "#use-cases/context.ts";

/** Why nobody was asked: there is no service, it is left in peace, or others are at it. */
type Unasked = "off" | "shut" | "busy";

type Question = {
  readonly game: Game;
  readonly playerId: string;
  /** Nobody waits for it. */
  readonly isPatient?: boolean;
};

/**
 * Looks an account up in its game, if the deployment can and the service's door is open. No transaction is open meanwhile: a
 * process that dies in the middle leaves a door that opens by itself.
 */
export async function askGame(
  { db, clock, playerServices }: Context,
  { game, playerId, isPatient = false }: Question,
): Promise<PlayerAnswer | Unasked> {
  const service = playerServices?.[game];
  if (!service) return "off";
  const passed = await transaction(db, async (tx) => {
    const gate = passGate(await lockGate(tx, game), { now: clock.now(), isPatient });
    if (typeof gate !== "string") await saveGate(tx, game, gate);
    return gate;
  });
  if (typeof passed === "string") return passed;
  const answer = await service.look(playerId);
  await transaction(db, async (tx) => {
    const gate = await lockGate(tx, game);
    await saveGate(tx, game, noteAnswer(gate, answer, clock.now()));
  });
  return answer;
}

/** What somebody who waits for an account reads when it could not be looked up. */
export function whyUnread(answer: PlayerAnswer | Unasked) {
  if (answer === "off") return "verification.officersLook";
  if (answer === "busy") return "verification.serviceBusy";
  return answer === "shut" || answer.kind === "problem" ? "verification.serviceDown" : undefined;
}
