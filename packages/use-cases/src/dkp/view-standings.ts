import { type Actor, type Hundredths, requireRight, toHundredths } from "@guildhall/core";
import { courseOfBalance, type Pool, sumAmounts } from "@guildhall/core/dkp";
import {
  listMovements,
  listPools,
  listStandings,
  listWeekChanges,
  type MemberWeek,
  type Movement,
  type Standing,
} from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";

/** Somebody's place in a pool, with what moved it of late. */
export type StandingRow = Standing & {
  /** 1 for the highest balance; equal balances share a place. */
  readonly place: number;
  readonly earned: Hundredths;
  readonly spent: Hundredths;
  /** Where the balance stood at the end of each of the last weeks, the oldest first. */
  readonly course: readonly Hundredths[];
};

export type Standings = {
  readonly pool: Pool;
  readonly rows: readonly StandingRow[];
  /** Sum of all balances. */
  readonly total: Hundredths;
};

/** Over how long `earned` and `spent` are summed. */
export const movementDays = 30;

const weekCount = 12;

/** Every pool's standings, the highest balance first. */
export async function viewStandings({ db, clock }: Context, actor: Actor): Promise<readonly Standings[]> {
  requireRight(actor, "dkp.view-all");
  const { guildId } = actor;
  const now = clock.now();
  const since = now.subtract({ hours: 24 * movementDays });
  const pools = await listPools(db, guildId);
  return await Promise.all(
    pools.map(async (pool) => {
      const standings = await listStandings(db, guildId, pool.poolId);
      const { poolId } = pool;
      const movements = await listMovements(db, guildId, { poolId, since });
      const weeks = await listWeekChanges(db, guildId, { poolId, now, weekCount });
      return { pool, rows: toRows(standings, movements, weeks), total: toTotal(standings) };
    }),
  );
}

function toRows(
  standings: readonly Standing[],
  movements: readonly Movement[],
  weeks: readonly MemberWeek[],
): readonly StandingRow[] {
  const ofMember = Map.groupBy(movements, ({ memberId }) => memberId);
  const weeksOf = Map.groupBy(weeks, ({ memberId }) => memberId);
  let place = 0;
  return standings.map((standing, index) => {
    if (standing.balance !== standings[index - 1]?.balance) place = index + 1;
    const own = ofMember.get(standing.memberId) ?? [];
    const course = courseOfBalance(standing.balance, weeksOf.get(standing.memberId) ?? [], weekCount);
    return { ...standing, place, earned: add(own, "earned"), spent: add(own, "spent"), course };
  });
}

function add(movements: readonly Movement[], column: "earned" | "spent"): Hundredths {
  return toHundredths(movements.reduce((sum, movement) => sum + movement[column], 0));
}

function toTotal(standings: readonly Standing[]): Hundredths {
  return sumAmounts(standings.map(({ balance }) => ({ amount: balance })));
}
