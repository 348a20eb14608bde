import { toHundredths } from "@guildhall/core";
import {
  canGoTooFar,
  guildWeekOf,
  limitsOf,
  type NewEntry,
  type Pool,
  planLimits,
} from "@guildhall/core/dkp";
import type { Queryable } from "@guildhall/db";
import { listLimitedAccounts } from "@guildhall/db/dkp";
import { getGuild } from "@guildhall/db/settings";

type LimitedPool = Pick<Pool, "poolId" | "system" | "changedRules" | "gearOfPoolId">;

type Batch = {
  /** Undefined before the house has one: it will be as usual, and is empty. */
  readonly pool: LimitedPool | undefined;
  readonly entries: readonly NewEntry[];
};

const firstPool: LimitedPool = { poolId: 0, system: "dkp", changedRules: {}, gearOfPoolId: null };

/**
 * The rows of a batch, and beside each that goes too far the row that keeps it within the pool's limits. Before it writes them
 * the pool must be locked; a preview shows how things stand.
 */
export async function limitEntries(
  db: Queryable,
  guildId: string,
  { pool = firstPool, entries }: Batch,
): Promise<readonly NewEntry[]> {
  const [first] = entries;
  const limits = limitsOf(pool);
  if (!first || !canGoTooFar(entries, limits)) return entries;
  const findWeek = async () => guildWeekOf(first.effectiveAt, (await getGuild(db, guildId)).timeZone);
  const accounts = await listLimitedAccounts(db, guildId, {
    poolId: pool.poolId,
    memberIds: [...new Set(entries.map(({ memberId }) => memberId))],
    week: limits.weekCap === null ? null : await findWeek(),
    reversedIds: entries.flatMap(({ reversesEntryId }) => reversesEntryId ?? []),
  });
  const empty = { balance: toHundredths(0), earnedInWeek: toHundredths(0) };
  const accountOf = (memberId: number) => accounts.get(memberId) ?? { accountId: memberId, ...empty };
  return [...entries, ...planLimits({ limits, accountOf, entries })];
}
