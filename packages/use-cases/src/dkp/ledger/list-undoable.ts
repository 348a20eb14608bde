import { type Actor, type Hundredths, requireRight } from "@guildhall/core";
import { isUndoable, sumAmounts, type UndoTarget } from "@guildhall/core/dkp";
import { type LedgerRow, listLedgerRows, listPools } from "@guildhall/db/dkp";
import { listEventTitles } from "@guildhall/db/events";
import { listNamed } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import type { LedgerLine } from "./list-ledger.ts";

/** Something of the ledger that can be taken back at once. */
export type Undoable = {
  readonly target: UndoTarget;
  /** The first of its rows, which says what it was for. */
  readonly line: LedgerLine;
  readonly poolName: string;
  /** Whose row it is; null for several rows. */
  readonly memberName: string | null;
  readonly count: number;
  readonly total: Hundredths;
};

/** As far back as people look for what went wrong. */
const rowsPerPool = 200;

/**
 * What was written last and still stands, the latest first: batches, pay for events as a whole, then single rows. The end of a
 * season is not among it, because it has an undo of its own.
 */
export async function listUndoable({ db }: Context, actor: Actor): Promise<readonly Undoable[]> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const pools = await listPools(db, guildId);
  const pages = await Promise.all(
    pools.map(({ poolId }) => listLedgerRows(db, guildId, { poolId, limit: rowsPerPool })),
  );
  const rows = pages
    .flat()
    // A limit goes with the row beside it.
    .filter((row) => isUndoable(row) && row.kind !== "limit")
    .toSorted((a, b) => b.entryId - a.entryId);
  const titles = await listEventTitles(db, guildId, [
    ...new Set(rows.flatMap(({ eventId }) => eventId ?? [])),
  ]);
  const named = new Map((await listNamed(db, guildId)).map(({ memberId, name }) => [memberId, name]));
  const poolNames = new Map(pools.map(({ poolId, name }) => [poolId, name]));
  const describe = (target: UndoTarget, own: readonly LedgerRow[]): readonly Undoable[] => {
    const [first] = own;
    if (!first) return [];
    const eventTitle = first.eventId === null ? null : (titles.get(first.eventId) ?? null);
    const memberName = own.length === 1 ? (named.get(first.accountId) ?? null) : null;
    const poolName = poolNames.get(first.poolId) ?? "";
    const line = { ...first, eventTitle };
    return [{ target, line, poolName, memberName, count: own.length, total: sumAmounts(own) }];
  };
  const whole = [...Map.groupBy(rows, keyOf).values()];
  return [
    ...whole.flatMap((own) => own.slice(0, 1).flatMap((row) => describe(wholeOf(row), own))),
    ...whole
      .filter((own) => own.length > 1)
      .flatMap((own) => own.flatMap((row) => describe({ entryId: row.entryId }, [row]))),
  ];
}

function wholeOf({ eventId, poolId, batchNumber }: LedgerRow): UndoTarget {
  return eventId === null ? { poolId, batchNumber } : { eventId };
}

/** An event may have been paid in several batches, and is taken back as one. */
function keyOf(row: LedgerRow): string {
  return Object.values(wholeOf(row)).join(":");
}
