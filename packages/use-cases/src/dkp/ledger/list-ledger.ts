import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { beginOf, type ListLedgerInput, type Pool } from "@guildhall/core/dkp";
import type { Member } from "@guildhall/core/members";
import { type LedgerRow, listLedgerRows, listPools } from "@guildhall/db/dkp";
import { listEventTitles } from "@guildhall/db/events";
import { listNamed } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** How many rows come at once; the last batch comes whole. */
const pageSize = 200;

export type LedgerLine = LedgerRow & { readonly eventTitle: string | null };

export type LedgerPage = {
  /** Pools to choose from; the gear points of EPGP have a book of their own. */
  readonly pools: readonly Pool[];
  /** The one that is shown; null where nothing was ever written. */
  readonly pool: Pool | null;
  /** The latest first, by when they were written. */
  readonly lines: readonly LedgerLine[];
  /** Whether older ones follow: ask again with the last row's id. */
  readonly hasMore: boolean;
  /** Everybody who ever was in the roster. */
  readonly members: readonly Member[];
};

/** The book of a pool, page by page: whatever is written meanwhile stands above what was asked for. */
export async function listLedger({ db }: Context, actor: Actor, input: ListLedgerInput): Promise<LedgerPage> {
  requireRight(actor, "dkp.view-all");
  const { guildId } = actor;
  const { poolId, fromOn, untilOn, ...filter } = input;
  const pools = await listPools(db, guildId);
  const pool = pools.find((one) =>
    poolId === undefined ? one.gearOfPoolId === null : one.poolId === poolId,
  );
  if (!pool && poolId !== undefined) throw new Refusal("dkp.poolNotFound");
  const members = await listNamed(db, guildId);
  if (!pool) return { pools, pool: null, lines: [], hasMore: false, members };
  const { timeZone } = await getGuild(db, guildId);
  const rows = await listLedgerRows(db, guildId, {
    ...filter,
    poolId: pool.poolId,
    from: fromOn === undefined ? undefined : beginOf(fromOn, timeZone),
    until: untilOn === undefined ? undefined : beginOf(untilOn, timeZone, 1),
    limit: pageSize,
  });
  const eventIds = rows.flatMap(({ eventId }) => eventId ?? []);
  const titles = await listEventTitles(db, guildId, [...new Set(eventIds)]);
  const lines = rows.map((row) => ({
    ...row,
    eventTitle: row.eventId === null ? null : (titles.get(row.eventId) ?? null),
  }));
  return { pools, pool, lines, hasMore: rows.length >= pageSize, members };
}
