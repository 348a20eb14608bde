import { type Actor, requireRight } from "@guildhall/core";
import { isOpenPool, type Pool } from "@guildhall/core/dkp";
import type { Game } from "@guildhall/core/games";
import type { Rank, RosterImport } from "@guildhall/core/members";
import { listPools } from "@guildhall/db/dkp";
import { listImports, listRanks } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** What somebody needs to understand a sheet by, and what was brought in before. */
export type Imports = {
  readonly game: Game;
  readonly ranks: readonly Rank[];
  /** Where balances may go. */
  readonly pools: readonly Pool[];
  /** The latest first. */
  readonly imports: readonly RosterImport[];
};

/** How many officers see at once; older ones are history. */
const limit = 20;

/** What was brought into the roster at once, and what the next sheet is held against. */
export async function viewImports({ db }: Context, actor: Actor): Promise<Imports> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const { game } = await getGuild(db, guildId);
  return {
    game,
    ranks: await listRanks(db, guildId),
    pools: (await listPools(db, guildId)).filter(isOpenPool),
    imports: await listImports(db, guildId, { limit }),
  };
}
