import type { CatalogueChange, RunProvider } from "@guildhall/core/items";
import { and, asc, desc, eq, isNull, or } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import type { Owner } from "./items.queries.ts";
import { catalogueChanges, catalogueRuns } from "./items.tables.ts";

type Changes = {
  /** Null for changes by hand. */
  readonly runId: number | null;
  readonly changes: readonly CatalogueChange[];
  readonly now: Temporal.Instant;
};

/** Keeps what changed, in one statement. */
export async function appendChanges(
  tx: Transaction,
  owner: Owner,
  { runId, changes, now }: Changes,
): Promise<void> {
  const rows = changes.map((change) => ({ ...change, guildId: owner, runId, changedAt: now }));
  await insertRows(tx, catalogueChanges, { rows });
}

const changeColumns = {
  itemId: catalogueChanges.itemId,
  kind: catalogueChanges.kind,
  before: catalogueChanges.before,
  after: catalogueChanges.after,
};

const isSeenBy = (guildId: string) =>
  or(isNull(catalogueChanges.guildId), eq(catalogueChanges.guildId, guildId));

/** What a run changed, in the order of writing; a page of it, or all. */
export async function listChangesOfRun(
  db: Queryable,
  guildId: string,
  { runId, limit }: { readonly runId: number; readonly limit?: number },
): Promise<readonly CatalogueChange[]> {
  const query = db
    .select(changeColumns)
    .from(catalogueChanges)
    .where(and(isSeenBy(guildId), eq(catalogueChanges.runId, runId)))
    .orderBy(asc(catalogueChanges.id));
  return limit === undefined ? await query : await query.limit(limit);
}

/** One change in the life of an item; without a provider it was made by hand. */
export type ItemChange = CatalogueChange & {
  readonly runId: number | null;
  readonly provider: RunProvider | null;
  /** Whether the run was taken back. */
  readonly isUndone: boolean;
  readonly changedAt: Temporal.Instant;
};

/** What became of an item, the latest first. */
export async function listChangesOfItem(
  db: Queryable,
  guildId: string,
  { itemId, limit }: { readonly itemId: number; readonly limit: number },
): Promise<readonly ItemChange[]> {
  const rows = await db
    .select({
      ...changeColumns,
      runId: catalogueChanges.runId,
      provider: catalogueRuns.provider,
      undoneAt: catalogueRuns.undoneAt,
      changedAt: catalogueChanges.changedAt,
    })
    .from(catalogueChanges)
    .leftJoin(catalogueRuns, eq(catalogueRuns.id, catalogueChanges.runId))
    .where(and(isSeenBy(guildId), eq(catalogueChanges.itemId, itemId)))
    .orderBy(desc(catalogueChanges.id))
    .limit(limit);
  return rows.map(({ undoneAt, ...change }) => ({ ...change, isUndone: undoneAt !== null }));
}
