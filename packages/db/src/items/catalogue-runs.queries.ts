import type { CatalogueRun, CatalogueRunError } from "@guildhall/core/items";
import { and, desc, eq, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { members } from "../members/index.ts";
import { deploymentScope } from "./items.queries.ts";
import { catalogueRuns } from "./items.tables.ts";

const runColumns = {
  runId: catalogueRuns.id,
  guildId: catalogueRuns.guildId,
  game: catalogueRuns.game,
  provider: catalogueRuns.provider,
  cause: catalogueRuns.cause,
  state: catalogueRuns.state,
  queuedAt: catalogueRuns.queuedAt,
  startedAt: catalogueRuns.startedAt,
  finishedAt: catalogueRuns.finishedAt,
  undoneAt: catalogueRuns.undoneAt,
  pages: catalogueRuns.pages,
  pagesExpected: catalogueRuns.pagesExpected,
  seen: catalogueRuns.seen,
  added: catalogueRuns.added,
  changed: catalogueRuns.changed,
  gone: catalogueRuns.gone,
  back: catalogueRuns.back,
  errorCount: catalogueRuns.errorCount,
  reason: catalogueRuns.reason,
  askedByName: members.name,
};

const isAsker = and(
  eq(members.guildId, catalogueRuns.guildId),
  eq(members.id, catalogueRuns.askedByMemberId),
);

const isSeenBy = (guildId: string) => inArray(catalogueRuns.scope, [deploymentScope, guildId]);

/** The runs that a guild sees, its own and the deployment's, the latest first. */
export async function listCatalogueRuns(
  db: Queryable,
  guildId: string,
  { game, limit }: Pick<CatalogueRun, "game"> & { readonly limit: number },
): Promise<readonly CatalogueRun[]> {
  return await db
    .select(runColumns)
    .from(catalogueRuns)
    .leftJoin(members, isAsker)
    .where(and(isSeenBy(guildId), eq(catalogueRuns.game, game)))
    .orderBy(desc(catalogueRuns.queuedAt), desc(catalogueRuns.id))
    .limit(limit);
}

/** One of them, with the first errors that it met. */
export async function findCatalogueRun(
  db: Queryable,
  guildId: string,
  runId: number,
): Promise<(CatalogueRun & { readonly errors: readonly CatalogueRunError[] }) | undefined> {
  const [found] = await db
    .select({ ...runColumns, errors: catalogueRuns.errors })
    .from(catalogueRuns)
    .leftJoin(members, isAsker)
    .where(and(isSeenBy(guildId), eq(catalogueRuns.id, runId)));
  return found;
}

/** The run of this press, if there was one before. */
export async function findRunByKey(
  tx: Transaction,
  guildId: string,
  runKey: string,
): Promise<number | undefined> {
  const isKnown = and(eq(catalogueRuns.scope, guildId), eq(catalogueRuns.runKey, runKey));
  const [found] = await tx.select({ runId: catalogueRuns.id }).from(catalogueRuns).where(isKnown);
  return found?.runId;
}

/** A run that is written at once, such as an import. */
export type NewRun = Omit<
  typeof catalogueRuns.$inferInsert,
  "id" | "guildId" | "scope" | "leaseOwner" | "leaseEndsAt" | "attempts"
>;

export async function createRun(tx: Transaction, guildId: string, run: NewRun): Promise<number> {
  const [row] = await tx
    .insert(catalogueRuns)
    .values({ guildId, ...run })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

/** The run is taken back. */
export async function saveRunUndone(
  tx: Transaction,
  guildId: string,
  { runId, undoneAt }: { readonly runId: number; readonly undoneAt: Temporal.Instant },
): Promise<void> {
  await tx
    .update(catalogueRuns)
    .set({ state: "undone", undoneAt })
    .where(and(eq(catalogueRuns.scope, guildId), eq(catalogueRuns.id, runId)));
}
