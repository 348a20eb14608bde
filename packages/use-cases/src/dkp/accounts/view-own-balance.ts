import { type Hundredths, type MemberActor, toHundredths } from "@guildhall/core";
import {
  type AccountPart,
  accountPeriodOf,
  isOpenPool,
  type Pool,
  type Priority,
  priorityOf,
  rulesOf,
} from "@guildhall/core/dkp";
import { findAccountEnd, listPools } from "@guildhall/db/dkp";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";
import { type Statement, type StatementLine, toLines, viewAccount } from "./view-account.ts";

/** A pool with the own balance and the rows that moved it last, the latest first. */
export type OwnBalance = Pick<Statement, "pool" | "balance"> & {
  /** Null where a pool has no gear points. */
  readonly epgp: Priority | null;
  readonly latest: readonly StatementLine[];
};

const latestCount = 5;

/** The own points in every pool where there are any rows, now or as they stood. Nobody needs a right for what is one's own. */
export async function viewOwnBalance(
  context: Context,
  actor: MemberActor,
  { at }: Pick<AccountPart, "at"> = {},
): Promise<readonly OwnBalance[]> {
  const { db } = context;
  const member = await findActingMember(db, actor);
  if (!member) return [];
  const { guildId } = actor;
  const { memberId } = member;
  const pools = await listPools(db, guildId);
  if (at !== undefined) return await readPast(context, guildId, { memberId, at });
  const ends = await Promise.all(
    pools.map(async (pool) => {
      const account = { poolId: pool.poolId, memberId };
      const end = await findAccountEnd(db, guildId, { ...account, limit: latestCount });
      return end && { pool, balance: end.balance, latest: await toLines(db, guildId, end) };
    }),
  );
  return besideGear(
    pools,
    ends.filter((end) => end !== undefined),
  );
}

type AccountNow = Omit<OwnBalance, "epgp">;

/** Gear points stand beside the efforts of their pool, never alone. */
function besideGear(pools: readonly Pool[], accounts: readonly AccountNow[]): readonly OwnBalance[] {
  return pools.filter(isOpenPool).flatMap((pool) => {
    const own = accounts.find((account) => account.pool.poolId === pool.poolId);
    const gear = accounts.find((account) => account.pool.gearOfPoolId === pool.poolId);
    if (!own && !gear) return [];
    const balance = own?.balance ?? toHundredths(0);
    const latest = [...(own?.latest ?? []), ...(gear?.latest ?? [])]
      .toSorted((a, b) => b.entryId - a.entryId)
      .slice(0, latestCount);
    return [{ pool, balance, epgp: weigh(pool, { effort: balance, gear: gear?.balance }), latest }];
  });
}

type Weighed = { readonly effort: Hundredths; readonly gear: Hundredths | undefined };

function weigh(pool: Pool, { effort, gear = toHundredths(0) }: Weighed): Priority | null {
  if (pool.system !== "epgp") return null;
  return { gear, priority: priorityOf({ effort, gear, baseGear: rulesOf(pool).baseGear }) };
}

type Past = { readonly memberId: number; readonly at: string };

async function readPast(
  { db, clock }: Context,
  guildId: string,
  { memberId, at }: Past,
): Promise<readonly OwnBalance[]> {
  const now = clock.now();
  const { timeZone } = await getGuild(db, guildId);
  const account = { memberId, period: accountPeriodOf({ at }, { now, timeZone }), now };
  const pools = await listPools(db, guildId);
  const accounts = await Promise.all(pools.map((pool) => viewAccount(db, guildId, { pool, ...account })));
  const filled = accounts
    .filter(({ lines }) => lines.length > 0)
    .map(({ pool, balance, lines }) => ({ pool, balance, latest: lines.slice(0, latestCount) }));
  return besideGear(pools, filled);
}
