import { type Actor, requireRight } from "@guildhall/core";
import type { Game, Grade } from "@guildhall/core/games";
import type { CatalogueRun } from "@guildhall/core/items";
import { listCatalogueRuns as selectRuns } from "@guildhall/db/items";
import { getGameProfile } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

const mostRuns = 100;

export type CatalogueRuns = {
  /** The latest first. */
  readonly runs: readonly CatalogueRun[];
  readonly game: Game;
  /** Of the game, from the lowest. */
  readonly grades: readonly Grade[];
};

/** What changed many items at once, here and for all servers. */
export async function listCatalogueRuns({ db }: Context, actor: Actor): Promise<CatalogueRuns> {
  requireRight(actor, "items.edit");
  const { guildId } = actor;
  const { game, grades } = await getGameProfile(db, guildId);
  return { runs: await selectRuns(db, guildId, { game, limit: mostRuns }), game, grades };
}
