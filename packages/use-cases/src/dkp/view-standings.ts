import { type Actor, type Hundredths, requireRight, toHundredths } from "@guildhall/core";
import { type Pool, sumAmounts } from "@guildhall/core/dkp";
import { listMovements, listPools, listStandings, type Movement, type Standing } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";

/** Somebody's place in a pool, with what moved it of late. */
export type StandingRow = Standing & {
  /** 1 for the highest balance; equal balances share a place. */
  readonly place: number;
  readonly earned: Hundredths;
  readonly spent: Hundredths;
};

export type Standings = {
  readonly pool: Pool;
  readonly rows: readonly StandingRow[];
  /** Sum of all balances. */
  readonly total: Hundredths;
};

/** Over how long `earned` and `spent` are summed. */
export const movementDays = 30;

/** Every pool's standings, the highest balance first. */
export async function viewStandings({ db, clock }: Context, actor: Actor): Promise<readonly Standings[]> {
  requireRight(actor, "dkp.view-all");
  const { guildId } = actor;
  const since = clock.now().subtract({ hours: 24 * movementDays });
  const pools = await listPools(db, guildId);
  return await Promise.all(
    pools.map(async (pool) => {
      const standings = await listStandings(db, guildId, pool.poolId);
      const movements = await listMovements(db, guildId, { poolId: pool.poolId, since });
      return { pool, rows: toRows(standings, movements), total: toTotal(standings) };
    }),
  );
}

function toRows(standings: readonly Standing[], movements: readonly Movement[]): readonly StandingRow[] {
  const ofMember = Map.groupBy(movements, ({ memberId }) => memberId);
  return standings.map((standing) => {
    const own = ofMember.get(standing.memberId) ?? [];
    const place = 1 + standings.findIndex(({ balance }) => balance === standing.balance);
    return { ...standing, place, earned: add(own, "earned"), spent: add(own, "spent") };
  });
}

function add(movements: readonly Movement[], column: "earned" | "spent"): Hundredths {
  return toHundredths(movements.reduce((sum, movement) => sum + movement[column], 0));
}

function toTotal(standings: readonly Standing[]): Hundredths {
  return sumAmounts(standings.map(({ balance }) => ({ amount: balance })));
}
