import { type Hundredths, toHundredths } from "@guildhall/core";
import { isOpenPool, type Pool, type Priority, priorityOf, rulesOf } from "@guildhall/core/dkp";
import type { Queryable } from "@guildhall/db";
import { findAccountEnd, listPools } from "@guildhall/db/dkp";
import { type Held, readHeld } from "./read-held.ts";
import { type Statement, type StatementLine, toLines } from "./view-account.ts";

/** A pool with the balance of a member, what bids bind of it (nothing of the past), and the rows that moved it last, the latest first. */
export type OwnBalance = Pick<Statement, "pool" | "balance"> &
  Held & {
    /** Null where a pool has no gear points. */
    readonly epgp: Priority | null;
    readonly latest: readonly StatementLine[];
  };

export const latestCount = 5;

type Asked = {
  readonly memberId: number;
  /** Only whoever made a bid that nobody sees is told of it. */
  readonly seesSecret: boolean;
};

/** The points of a member as they are now, in every pool where there are any rows. */
export async function readBalances(
  db: Queryable,
  guildId: string,
  { memberId, seesSecret }: Asked,
): Promise<readonly OwnBalance[]> {
  const pools = await listPools(db, guildId);
  const heldIn = await readHeld(db, guildId, { memberId, seesSecret });
  const ends = await Promise.all(
    pools.map(async (pool) => {
      const account = { poolId: pool.poolId, memberId };
      const end = await findAccountEnd(db, guildId, { ...account, limit: latestCount });
      const held = heldIn(pool.poolId);
      return end && { pool, ...held, balance: end.balance, latest: await toLines(db, guildId, end) };
    }),
  );
  return besideGear(
    pools,
    ends.filter((end) => end !== undefined),
  );
}

type Account = Omit<OwnBalance, "epgp">;

/** Gear points stand beside the efforts of their pool, never alone. */
export function besideGear(pools: readonly Pool[], accounts: readonly Account[]): readonly OwnBalance[] {
  return pools.filter(isOpenPool).flatMap((pool) => {
    const own = accounts.find((account) => account.pool.poolId === pool.poolId);
    const gear = accounts.find((account) => account.pool.gearOfPoolId === pool.poolId);
    if (!own && !gear) return [];
    const balance = own?.balance ?? toHundredths(0);
    const held = own?.held ?? toHundredths(0);
    const holds = own?.holds ?? [];
    const latest = [...(own?.latest ?? []), ...(gear?.latest ?? [])]
      .toSorted((a, b) => b.entryId - a.entryId)
      .slice(0, latestCount);
    return [
      { pool, balance, held, holds, epgp: weigh(pool, { effort: balance, gear: gear?.balance }), latest },
    ];
  });
}

type Weighed = { readonly effort: Hundredths; readonly gear: Hundredths | undefined };

function weigh(pool: Pool, { effort, gear = toHundredths(0) }: Weighed): Priority | null {
  if (pool.system !== "epgp") return null;
  return { gear, priority: priorityOf({ effort, gear, baseGear: rulesOf(pool).baseGear }) };
}
