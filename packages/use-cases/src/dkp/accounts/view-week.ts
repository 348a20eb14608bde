import { type Actor, type Hundredths, requireRight, toHundredths } from "@guildhall/core";
import { type EntryKind, isOpenPool, type Pool } from "@guildhall/core/dkp";
import { listMovements, listPools } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";

/** What each kind of entry moved in a pool within the last seven days. */
export type PoolWeek = {
  readonly pool: Pool;
  readonly movements: readonly { readonly kind: EntryKind; readonly amount: Hundredths }[];
  readonly total: Hundredths;
};

/** The points of the last seven days, per pool. */
export async function viewWeek({ db, clock }: Context, actor: Actor): Promise<readonly PoolWeek[]> {
  requireRight(actor, "dkp.view-all");
  const since = clock.now().subtract({ hours: 24 * 7 });
  const pools = await listPools(db, actor.guildId);
  return await Promise.all(
    pools.filter(isOpenPool).map(async (pool) => {
      const rows = await listMovements(db, actor.guildId, { poolId: pool.poolId, since });
      const movements = [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, own]) => ({
        kind,
        amount: toHundredths(own.reduce((sum, { earned, spent }) => sum + earned + spent, 0)),
      }));
      const total = toHundredths(movements.reduce((sum, { amount }) => sum + amount, 0));
      return { pool, movements, total };
    }),
  );
}
