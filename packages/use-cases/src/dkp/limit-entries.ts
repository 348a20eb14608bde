import { type Hundredths, toHundredths } from "@guildhall/core";
import {
  canGoTooFar,
  guildWeekOf,
  type LimitedAccount,
  limitsOf,
  type NewEntry,
  type Pool,
  planLimits,
} from "@guildhall/core/dkp";
import type { Queryable } from "@guildhall/db";
import { listLimitedAccounts } from "@guildhall/db/dkp";
import { getGuild } from "@guildhall/db/settings";

type LimitedPool = Pick<Pool, "poolId" | "system" | "changedRules" | "gearOfPoolId">;

/** What a house has before its first one is made: as usual, and empty. */
const firstPool: LimitedPool = { poolId: 0, system: "dkp", changedRules: {}, gearOfPoolId: null };

type Batch = { readonly pool: LimitedPool | undefined; readonly entries: readonly NewEntry[] };

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
  const memberIds = [...new Set(entries.map(({ memberId }) => memberId))];
  const reversedIds = entries.flatMap(({ reversesEntryId }) => reversesEntryId ?? []);
  const asked = { pool, memberIds, at: first.effectiveAt, reversedIds };
  const accountOf = await readLimitedAccounts(db, guildId, asked);
  return [...entries, ...planLimits({ limits, accountOf, entries })];
}

type Asked = {
  readonly pool: LimitedPool | undefined;
  readonly memberIds: readonly number[];
  /** In whose week of the guild somebody earned. */
  readonly at: Temporal.Instant;
  /** Rows that are about to be taken back: they count no more. */
  readonly reversedIds?: readonly number[];
};

type Named = { readonly accountId: number } & LimitedAccount;

/** What the account of each of these members holds, and what the week gave it where the pool has a cap of the week. */
export async function readLimitedAccounts(
  db: Queryable,
  guildId: string,
  { pool = firstPool, memberIds, at, reversedIds = [] }: Asked,
): Promise<(memberId: number) => Named> {
  const findWeek = async () => guildWeekOf(at, (await getGuild(db, guildId)).timeZone);
  const week = limitsOf(pool).weekCap === null ? null : await findWeek();
  const { poolId } = pool;
  const accounts = await listLimitedAccounts(db, guildId, { poolId, memberIds, week, reversedIds });
  const empty = { balance: toHundredths(0), earnedInWeek: toHundredths(0) };
  return (memberId) => accounts.get(memberId) ?? { accountId: memberId, ...empty };
}

/** What the guild's week gave each of these members that the cap of the week counts; null where the pool has none. */
export async function readEarnedInWeek(
  db: Queryable,
  guildId: string,
  asked: Omit<Asked, "reversedIds"> & { readonly pool: Pool },
): Promise<(memberId: number) => Hundredths | null> {
  if (limitsOf(asked.pool).weekCap === null) return () => null;
  const accountOf = await readLimitedAccounts(db, guildId, asked);
  return (memberId) => accountOf(memberId).earnedInWeek;
}
