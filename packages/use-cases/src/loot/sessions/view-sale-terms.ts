import { type Actor, requireRight } from "@guildhall/core";
import { isOwnPool } from "@guildhall/core/dkp";
import { lootModes, planStages, type Stage } from "@guildhall/core/loot";
import { listPools } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";
import { listInterests } from "#use-cases/wishlists/read-rules.ts";
import { readQuietHours } from "./read-quiet-hours.ts";
import { readUsual } from "./read-usual.ts";

export type SaleTerms = {
  /** Each way as it is where officers say nothing else. */
  readonly usual: readonly Stage[];
  /** For what people want an item in this game. */
  readonly interests: readonly string[];
  /** Pools that can pay. */
  readonly pools: readonly { readonly poolId: number; readonly name: string }[];
  /** No long session ends before this hour of the guild's day, and one that would ends at the other. */
  readonly quiet: { readonly untilHour: number; readonly movesToHour: number };
};

/** What an officer goes by who opens a session. */
export async function viewSaleTerms({ db }: Context, actor: Actor): Promise<SaleTerms> {
  requireRight(actor, "loot.award");
  const { guildId } = actor;
  const modes = lootModes.map((mode) => ({ mode }));
  const pools = (await listPools(db, guildId)).filter((pool) => isOwnPool(pool) && pool.closedAt === null);
  const { untilHour, movesToHour } = await readQuietHours(db, guildId);
  return {
    usual: planStages(modes, await readUsual(db, guildId)),
    interests: await listInterests(db, guildId),
    pools: pools.map(({ poolId, name }) => ({ poolId, name })),
    quiet: { untilHour, movesToHour },
  };
}
