import type { Game } from "@guildhall/core/games";
import { type Gate, openGate } from "@guildhall/core/verification";
import { eq, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../../client.ts";
import { gameServices } from "../verification.tables.ts";

const { problemsInRow, lastProblem, shutUntil, busyUntil } = gameServices;

const selectGate = (db: Queryable, game: Game) =>
  db
    .select({ problemsInRow, lastProblem, shutUntil, busyUntil })
    .from(gameServices)
    .where(eq(gameServices.game, game));

/** How the service of a game does, as far as anybody asked it. */
export async function findGate(db: Queryable, game: Game): Promise<Gate> {
  return (await selectGate(db, game))[0] ?? openGate;
}

/** The same, which no other process passes meanwhile. */
export async function lockGate(tx: Transaction, game: Game): Promise<Gate> {
  // There must be a row to lock, also before anybody asked anything.
  await tx
    .insert(gameServices)
    .values({ game, ...openGate })
    .onDuplicateKeyUpdate({ set: { game: sql`${gameServices.game}` } });
  const [gate] = await selectGate(tx, game).for("update");
  return gate ?? openGate;
}

export async function saveGate(tx: Transaction, game: Game, gate: Gate): Promise<void> {
  await tx.update(gameServices).set(gate).where(eq(gameServices.game, game));
}
