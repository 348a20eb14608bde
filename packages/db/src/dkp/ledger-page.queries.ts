import type { Entry, EntryKind } from "@guildhall/core/dkp";
import { and, desc, eq, gte, inArray, isNotNull, isNull, lt, lte, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { contains } from "../contains.ts";
import { accountIdOf, listAccountIds, members } from "../members/index.ts";
import { dkpBatches, dkpEntries, dkpNotes } from "./dkp.tables.ts";
import {
  entryColumns,
  isReversed,
  isReversedNote,
  reversed,
  reversedNotes,
} from "./entry-columns.queries.ts";

/** Which rows of a pool: what is left out leaves out nothing. */
export type LedgerFilter = {
  readonly poolId: number;
  readonly memberId?: number | undefined;
  readonly kind?: EntryKind | undefined;
  readonly writtenBy?: number | "program" | undefined;
  /** Bounds of the time that the points belong to; the end is outside. */
  readonly from?: Temporal.Instant | undefined;
  readonly until?: Temporal.Instant | undefined;
  readonly text?: string | undefined;
  readonly beforeEntryId?: number | undefined;
};

/** A row of the ledger as everybody's book shows it. */
export type LedgerRow = Entry & {
  /** On whose account it counts. */
  readonly accountId: number;
  readonly actorMemberId: number | null;
  readonly isReversed: boolean;
};

/**
 * Rows of a pool, the latest first: so many, and the rest of the batch that the last of them is of, so that no batch is cut
 * by a page. Which rows is settled before anything is joined to them: else MariaDB sorts the whole ledger first.
 */
export async function listLedgerRows(
  db: Queryable,
  guildId: string,
  { limit, ...filter }: LedgerFilter & { readonly limit: number },
): Promise<readonly LedgerRow[]> {
  const conditions = await conditionsOf(db, guildId, filter);
  const ofBatches = filter.writtenBy !== undefined || filter.text !== undefined;
  const chosen = ofBatches
    ? await chooseByBatches(db, guildId, { filter, conditions, limit })
    : await chooseRows(db, { conditions, limit, by: indexFor(filter) });
  const last = chosen.at(-1);
  if (last === undefined) return [];
  const rest = chosen.length < limit ? [] : await chooseRestOfBatch(db, guildId, { conditions, last });
  return await selectRows(db, guildId, [...chosen, ...rest]);
}

/** Rows of so short a time are sorted faster than the book is gone through. */
const shortHours = 62 * 24;

function indexFor({ memberId, from, until }: LedgerFilter): keyof typeof indices | undefined {
  if (memberId !== undefined) return undefined;
  if (from && until) return from.until(until).total("hours") <= shortHours ? "time" : undefined;
  return from || until ? undefined : "order";
}

type RestOfBatch = { readonly conditions: readonly (SQL | undefined)[]; readonly last: number };

async function chooseRestOfBatch(db: Queryable, guildId: string, { conditions, last }: RestOfBatch) {
  const batch = db
    .select({ batchId: dkpEntries.batchId })
    .from(dkpEntries)
    .where(and(eq(dkpEntries.guildId, guildId), eq(dkpEntries.id, last)));
  const own = [...conditions, eq(dkpEntries.batchId, batch), lt(dkpEntries.id, last)];
  return await chooseRows(db, { conditions: own, by: "batch" });
}

/** MariaDB guesses wrong how many rows it has to read, and takes a second for what these take milliseconds. */
const indices = {
  order: "dkp_entries_in_order",
  time: "dkp_entries_by_time",
  batch: "dkp_entries_batch_id_dkp_batches_id_fk",
} as const;

type Choice = {
  readonly conditions: readonly (SQL | undefined)[];
  readonly limit?: number;
  /** By which index; without it MariaDB chooses. */
  readonly by?: keyof typeof indices | undefined;
};

/** Ids only: so the index of the order says all that is asked, also by kind. */
async function chooseRows(db: Queryable, { conditions, limit, by }: Choice): Promise<readonly number[]> {
  const rows = db
    .select({ entryId: dkpEntries.id })
    .from(dkpEntries, by && { forceIndex: indices[by] })
    .where(and(...conditions))
    .orderBy(desc(dkpEntries.id))
    .$dynamic();
  return (await (limit === undefined ? rows : rows.limit(limit))).map(({ entryId }) => entryId);
}

/** How many batches are looked into at once. */
const chunkSize = 200;

type ByBatches = Choice & { readonly filter: LedgerFilter; readonly limit: number };

/** Who wrote and why is said by the batch: the batches are gone through backwards until they hold enough rows. */
async function chooseByBatches(
  db: Queryable,
  guildId: string,
  { filter, conditions, limit }: ByBatches,
): Promise<readonly number[]> {
  const chosen: number[] = [];
  let before = await findBatchNumber(db, guildId, filter.beforeEntryId);
  for (let isMore = true; isMore && chosen.length < limit; ) {
    const chunk = await listChunk(db, guildId, { filter, before });
    const batchIds = chunk.map(({ batchId }) => batchId);
    const own = [...conditions, inArray(dkpEntries.batchId, batchIds)];
    if (batchIds.length > 0)
      chosen.push(...(await chooseRows(db, { conditions: own, limit: limit - chosen.length, by: "batch" })));
    before = (chunk.at(-1)?.number ?? 1) - 1;
    isMore = chunk.length === chunkSize;
  }
  return chosen;
}

type Chunk = { readonly filter: LedgerFilter; readonly before: number | undefined };

async function listChunk(db: Queryable, guildId: string, { filter, before }: Chunk) {
  const { poolId, writtenBy, text } = filter;
  return await db
    .select({ batchId: dkpBatches.id, number: dkpBatches.number })
    .from(dkpBatches)
    .leftJoin(dkpNotes, and(eq(dkpNotes.guildId, guildId), eq(dkpNotes.batchId, dkpBatches.id)))
    .where(
      and(
        eq(dkpBatches.guildId, guildId),
        eq(dkpBatches.poolId, poolId),
        before === undefined ? undefined : lte(dkpBatches.number, before),
        writtenBy === "program" ? isNull(dkpBatches.actorMemberId) : undefined,
        typeof writtenBy === "number" ? eq(dkpBatches.actorMemberId, writtenBy) : undefined,
        text === undefined ? undefined : contains(dkpNotes.text, text),
      ),
    )
    .orderBy(desc(dkpBatches.number))
    .limit(chunkSize);
}

/** Number of the batch that a row is of. */
async function findBatchNumber(db: Queryable, guildId: string, entryId: number | undefined) {
  if (entryId === undefined) return undefined;
  const [row] = await db
    .select({ number: dkpBatches.number })
    .from(dkpEntries)
    .innerJoin(dkpBatches, eq(dkpBatches.id, dkpEntries.batchId))
    .where(and(eq(dkpEntries.guildId, guildId), eq(dkpEntries.id, entryId)));
  return row?.number;
}

async function selectRows(
  db: Queryable,
  guildId: string,
  entryIds: readonly number[],
): Promise<readonly LedgerRow[]> {
  const undo = alias(dkpEntries, "undo");
  return await db
    .select({
      ...entryColumns,
      accountId: accountIdOf(members),
      actorMemberId: dkpBatches.actorMemberId,
      isReversed: isNotNull(undo.id).mapWith(Boolean),
    })
    .from(dkpEntries)
    .innerJoin(dkpBatches, and(eq(dkpBatches.guildId, guildId), eq(dkpBatches.id, dkpEntries.batchId)))
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, dkpEntries.memberId)))
    .leftJoin(dkpNotes, and(eq(dkpNotes.guildId, guildId), eq(dkpNotes.batchId, dkpEntries.batchId)))
    .leftJoin(reversed, isReversed)
    .leftJoin(reversedNotes, isReversedNote)
    .leftJoin(undo, and(eq(undo.guildId, guildId), eq(undo.reversesEntryId, dkpEntries.id)))
    .where(and(eq(dkpEntries.guildId, guildId), inArray(dkpEntries.id, [...entryIds])))
    .orderBy(desc(dkpEntries.id));
}

async function conditionsOf(
  db: Queryable,
  guildId: string,
  filter: LedgerFilter,
): Promise<(SQL | undefined)[]> {
  const { poolId, memberId, kind, from, until, beforeEntryId } = filter;
  const accountIds = memberId === undefined ? undefined : await listAccountIds(db, guildId, memberId);
  return [
    eq(dkpEntries.guildId, guildId),
    eq(dkpEntries.poolId, poolId),
    accountIds && inArray(dkpEntries.memberId, accountIds),
    kind && eq(dkpEntries.kind, kind),
    from && gte(dkpEntries.effectiveAt, from),
    until && lt(dkpEntries.effectiveAt, until),
    beforeEntryId === undefined ? undefined : lt(dkpEntries.id, beforeEntryId),
  ];
}
