import { type Actor, type Hundredths, requireRight } from "@guildhall/core";
import { type Pool, readBookMoment, sumAmounts, type ViewBalancesAtInput } from "@guildhall/core/dkp";
import { listBalancesAt, listPools } from "@guildhall/db/dkp";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { addPlaces, type Placed } from "../add-places.ts";

/** A pool as it stood at one moment. */
export type PastStandings = {
  readonly pool: Pool;
  readonly rows: readonly Placed[];
  /** Sum of all balances. */
  readonly total: Hundredths;
};

export type BalancesAt = { readonly at: Temporal.Instant; readonly standings: readonly PastStandings[] };

/** What every balance said at a moment: what was taken back later still stands in it. */
export async function viewBalancesAt(
  { db }: Context,
  actor: Actor,
  input: ViewBalancesAtInput,
): Promise<BalancesAt> {
  requireRight(actor, "dkp.view-all");
  const { guildId } = actor;
  const { timeZone } = await getGuild(db, guildId);
  const at = readBookMoment(input.at, timeZone);
  const standings = (await listPools(db, guildId)).map(async (pool) => {
    const rows = addPlaces(await listBalancesAt(db, guildId, { poolId: pool.poolId, at }));
    return { pool, rows, total: sumAmounts(rows.map(({ balance }) => ({ amount: balance }))) };
  });
  return { at, standings: await Promise.all(standings) };
}
