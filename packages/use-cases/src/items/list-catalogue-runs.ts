import { type Actor, requireRight } from "@guildhall/core";
import type { CatalogueRun } from "@guildhall/core/items";
import { listCatalogueRuns as selectRuns } from "@guildhall/db/items";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

const mostRuns = 100;

/** What changed many items at once, here and for all servers, the latest first. */
export async function listCatalogueRuns({ db }: Context, actor: Actor): Promise<readonly CatalogueRun[]> {
  requireRight(actor, "items.edit");
  const { guildId } = actor;
  const { game } = await getGuild(db, guildId);
  return await selectRuns(db, guildId, { game, limit: mostRuns });
}
