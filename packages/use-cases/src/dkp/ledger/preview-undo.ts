import { type Actor, type Hundredths, requireRight, toHundredths } from "@guildhall/core";
import { type BatchRow, chooseUndone, type Pool, type UndoTarget } from "@guildhall/core/dkp";
import type { Queryable } from "@guildhall/db";
import { listBalances, listBatchRows, listPools } from "@guildhall/db/dkp";
import { listEventTitles } from "@guildhall/db/events";
import { listNamed } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { fingerprintOf } from "#use-cases/fingerprint-of.ts";

/** What taking back would write, and where it leaves everybody. */
export type UndoPreview = {
  readonly lines: readonly UndoLine[];
  /** Rows that are left out because they were taken back before. */
  readonly undoneCount: number;
  /** Events whose pay would be taken back: settling one of them again pays it again. */
  readonly events: readonly string[];
  /** Fingerprint of the rows, by which it is seen that others stand there meanwhile. */
  readonly previewId: string;
};

export type UndoLine = {
  /** The row that is taken back. */
  readonly entryId: number;
  readonly memberId: number;
  readonly name: string;
  readonly userId: string | null;
  readonly pool: Pool;
  readonly amount: Hundredths;
  /** What the account holds once this row is written, after those above it. */
  readonly balanceAfter: Hundredths;
};

/** The exact rows that taking this back would write now. */
export async function previewUndo({ db }: Context, actor: Actor, target: UndoTarget): Promise<UndoPreview> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const pools = await listPools(db, guildId);
  const batchRows = await listBatchRows(db, guildId, target);
  const rows = chooseUndone(target, pools, batchRows);
  const eventIds = rows.flatMap(({ eventId }) => eventId ?? []);
  const titles = await listEventTitles(db, guildId, [...new Set(eventIds)]);
  const lines = await Promise.all(
    pools.map((pool) =>
      toLines(db, guildId, { pool, rows: rows.filter(({ poolId }) => poolId === pool.poolId) }),
    ),
  );
  const undoneCount = "entryId" in target ? 0 : batchRows.filter(({ isUndone }) => isUndone).length;
  const previewId = fingerprintOf(rows.map(({ entryId }) => entryId));
  return { lines: lines.flat(), undoneCount, events: [...titles.values()], previewId };
}

type PoolRows = { readonly pool: Pool; readonly rows: readonly BatchRow[] };

async function toLines(db: Queryable, guildId: string, { pool, rows }: PoolRows): Promise<UndoLine[]> {
  const memberIds = [...new Set(rows.map(({ accountId }) => accountId))];
  if (memberIds.length === 0) return [];
  const named = new Map((await listNamed(db, guildId)).map((member) => [member.memberId, member]));
  const balances = new Map(await listBalances(db, guildId, { poolId: pool.poolId, memberIds }));
  return rows.map(({ entryId, accountId: memberId, amount: written }) => {
    const amount = toHundredths(-written);
    const balanceAfter = toHundredths((balances.get(memberId) ?? 0) + amount);
    balances.set(memberId, balanceAfter);
    const { name = "", userId = null } = named.get(memberId) ?? {};
    return { entryId, memberId, name, userId, pool, amount, balanceAfter };
  });
}
