import { type Actor, type Hundredths, requireRight, toHundredths } from "@guildhall/core";
import { courseOfBalance, type EntryKind, isOwnPool, type Pool, sumAmounts } from "@guildhall/core/dkp";
import { listMovements, listPools, listWeekChanges, type MemberWeek, type Movement } from "@guildhall/db/dkp";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { keptUntilNews } from "#use-cases/kept-until-news.ts";
import { findNextDecay, type NextDecay } from "../find-next-decay.ts";
import { readEarnedInWeek } from "../limit-entries.ts";
import { findGearPool, type Ranked, rankPool } from "../rank-pool.ts";

/** Somebody's place in a pool, with what moved it of late. */
export type StandingRow = Ranked & {
  /** By taking part and by officers; what a rule takes by itself is neither earned nor spent. */
  readonly earned: Hundredths;
  readonly spent: Hundredths;
  /** What the guild's week gave that its cap counts; null where the pool has none. */
  readonly earnedInWeek: Hundredths | null;
  /** Where the balance stood at the end of each of the last weeks, the oldest first. */
  readonly course: readonly Hundredths[];
};

export type Standings = {
  readonly pool: Pool;
  /** Where gear points are written that stand against the pool's efforts. */
  readonly gearPool: Pool | null;
  readonly rows: readonly StandingRow[];
  /** Sum of all balances. */
  readonly total: Hundredths;
  /** Null for a pool that does not decay. */
  readonly nextDecay: NextDecay | null;
};

/** Over how long `earned` and `spent` are summed. */
export const movementDays = 30;

const weekCount = 12;

/** What a rule or the end of a season does to everybody. */
const fading: readonly EntryKind[] = ["decay", "expiry", "season", "lapse"];

/**
 * Every pool's standings, the highest balance or priority first; closed ones last. After a settling hundreds of pages ask
 * for them at once: all get the same rows.
 */
export async function viewStandings(context: Context, actor: Actor): Promise<readonly Standings[]> {
  requireRight(actor, "dkp.view-all");
  return await readStandings(context, actor.guildId);
}

const readStandings = keptUntilNews(async ({ db, clock }, guildId): Promise<readonly Standings[]> => {
  const now = clock.now();
  const { timeZone } = await getGuild(db, guildId);
  const since = now.subtract({ hours: 24 * movementDays });
  const pools = await listPools(db, guildId);
  return await Promise.all(
    pools.filter(isOwnPool).map(async (pool) => {
      const standings = await rankPool(db, guildId, { pool, pools });
      const { poolId } = pool;
      const movements = await listMovements(db, guildId, { poolId, since });
      const weeks = await listWeekChanges(db, guildId, { poolId, now, weekCount });
      const memberIds = standings.map(({ memberId }) => memberId);
      const earnedOf = await readEarnedInWeek(db, guildId, { pool, memberIds, at: now });
      const rows = toRows(standings, movements, weeks).map((row) => ({
        ...row,
        earnedInWeek: earnedOf(row.memberId),
      }));
      const gearPool = findGearPool({ pool, pools }) ?? null;
      const nextDecay = findNextDecay(pool, { timeZone, now }) ?? null;
      return { pool, gearPool, rows, total: toTotal(standings), nextDecay };
    }),
  );
});

function toRows(
  standings: readonly Ranked[],
  movements: readonly Movement[],
  weeks: readonly MemberWeek[],
): readonly Omit<StandingRow, "earnedInWeek">[] {
  const moved = movements.filter(({ kind, undoneKind }) => !fading.includes(undoneKind ?? kind));
  const ofMember = Map.groupBy(moved, ({ memberId }) => memberId);
  const weeksOf = Map.groupBy(weeks, ({ memberId }) => memberId);
  return standings.map((standing) => {
    const own = ofMember.get(standing.memberId) ?? [];
    const course = courseOfBalance(standing.balance, weeksOf.get(standing.memberId) ?? [], weekCount);
    return { ...standing, earned: add(own, "earned"), spent: add(own, "spent"), course };
  });
}

function add(movements: readonly Movement[], column: "earned" | "spent"): Hundredths {
  return toHundredths(movements.reduce((sum, movement) => sum + movement[column], 0));
}

function toTotal(standings: readonly Ranked[]): Hundredths {
  return sumAmounts(standings.map(({ balance }) => ({ amount: balance })));
}
