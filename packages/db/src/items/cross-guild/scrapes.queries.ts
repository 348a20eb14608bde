import type { Game } from "@guildhall/core/games";
import type { CatalogueRun, CatalogueRunError, ChangeCounts, RunCause } from "@guildhall/core/items";
import { and, asc, desc, eq, inArray, lte, or, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../../client.ts";
import { deploymentScope } from "../items.queries.ts";
import { catalogueRuns } from "../items.tables.ts";

/** One run of the scraper, held by one process. The attempt tells a lost hold from a new one of the same process. */
export type ScrapeHold = { readonly runId: number; readonly owner: string; readonly attempt: number };

const isScrapeOf = (game: Game) =>
  and(
    eq(catalogueRuns.scope, deploymentScope),
    eq(catalogueRuns.game, game),
    eq(catalogueRuns.provider, "scraper"),
  );

const isHeld = ({ runId, owner, attempt }: ScrapeHold) =>
  and(
    eq(catalogueRuns.id, runId),
    eq(catalogueRuns.scope, deploymentScope),
    eq(catalogueRuns.state, "running"),
    eq(catalogueRuns.leaseOwner, owner),
    eq(catalogueRuns.attempts, attempt),
  );

/** A run that is waiting or at work. */
export type OpenScrape = {
  readonly runId: number;
  readonly state: CatalogueRun["state"];
  readonly attempts: number;
  readonly leaseEndsAt: Temporal.Instant | null;
};

/** The one that is at work comes first, then those that wait, in their order. */
export async function listOpenScrapes(db: Queryable, game: Game): Promise<readonly OpenScrape[]> {
  return await db
    .select({
      runId: catalogueRuns.id,
      state: catalogueRuns.state,
      attempts: catalogueRuns.attempts,
      leaseEndsAt: catalogueRuns.leaseEndsAt,
    })
    .from(catalogueRuns)
    .where(and(isScrapeOf(game), inArray(catalogueRuns.state, ["queued", "running"])))
    .orderBy(desc(sql`${catalogueRuns.state} = 'running'`), asc(catalogueRuns.id));
}

/** Whether a process could take a run now: asked every few seconds, without a lock. */
export async function isScrapeWaiting(db: Queryable, game: Game, now: Temporal.Instant): Promise<boolean> {
  const isLost = and(eq(catalogueRuns.state, "running"), lte(catalogueRuns.leaseEndsAt, now));
  const found = await db
    .select({ id: catalogueRuns.id })
    .from(catalogueRuns)
    .where(and(isScrapeOf(game), or(eq(catalogueRuns.state, "queued"), isLost)))
    .limit(1);
  return found.length > 0;
}

type EndedScrape = Pick<CatalogueRun, "runId" | "state" | "finishedAt" | "reason" | "seen" | "errorCount">;

/** What became of the runs so far, the latest first. */
export async function listEndedScrapes(
  db: Queryable,
  game: Game,
  limit: number,
): Promise<readonly EndedScrape[]> {
  return await db
    .select({
      runId: catalogueRuns.id,
      state: catalogueRuns.state,
      finishedAt: catalogueRuns.finishedAt,
      reason: catalogueRuns.reason,
      seen: catalogueRuns.seen,
      errorCount: catalogueRuns.errorCount,
    })
    .from(catalogueRuns)
    .where(and(isScrapeOf(game), inArray(catalogueRuns.state, ["done", "refused", "failed"])))
    .orderBy(desc(catalogueRuns.finishedAt), desc(catalogueRuns.id))
    .limit(limit);
}

type Order = { readonly runKey: string; readonly cause: RunCause; readonly now: Temporal.Instant };

/** Puts a run down. The same key again is the same run. */
export async function queueScrape(
  tx: Transaction,
  game: Game,
  { runKey, cause, now }: Order,
): Promise<number> {
  await tx
    .insert(catalogueRuns)
    .values({
      guildId: null,
      game,
      provider: "scraper",
      cause,
      state: "queued",
      runKey,
      queuedAt: now,
      errors: [],
    })
    .onDuplicateKeyUpdate({ set: { runKey: sql`${catalogueRuns.runKey}` } });
  const [row] = await tx
    .select({ runId: catalogueRuns.id })
    .from(catalogueRuns)
    .where(and(isScrapeOf(game), eq(catalogueRuns.runKey, runKey)));
  if (!row) throw new Error("A row that was just written is not there");
  return row.runId;
}

type Hold = ScrapeHold & { readonly now: Temporal.Instant; readonly leaseEndsAt: Temporal.Instant };

/** A process begins with a run, or begins it anew. */
export async function holdScrape(tx: Transaction, hold: Hold): Promise<void> {
  const { runId, owner, attempt, now, leaseEndsAt } = hold;
  await tx
    .update(catalogueRuns)
    .set({
      state: "running",
      startedAt: now,
      leaseOwner: owner,
      attempts: attempt,
      leaseEndsAt,
      pages: 0,
      pagesExpected: null,
      seen: 0,
      errorCount: 0,
    })
    .where(and(eq(catalogueRuns.id, runId), eq(catalogueRuns.scope, deploymentScope)));
}

/** How far a run is. */
export type ScrapeProgress = Pick<CatalogueRun, "pages" | "pagesExpected" | "seen" | "errorCount">;

/** Says how far the run is, if anything was read since, and that its process lives. False when it is no longer its own. */
export async function saveScrapeLife(
  db: Queryable,
  hold: ScrapeHold,
  life: Partial<ScrapeProgress> & { readonly leaseEndsAt: Temporal.Instant },
): Promise<boolean> {
  const [result] = await db.update(catalogueRuns).set(life).where(isHeld(hold));
  return result.affectedRows === 1;
}

/** Whether the run is still this process's own. */
export async function isScrapeHeld(tx: Transaction, hold: ScrapeHold): Promise<boolean> {
  return (await tx.select({ id: catalogueRuns.id }).from(catalogueRuns).where(isHeld(hold))).length === 1;
}

type Ending = Partial<ChangeCounts & ScrapeProgress> & {
  readonly state: CatalogueRun["state"];
  readonly reason: string | null;
  readonly errors?: readonly CatalogueRunError[];
  readonly finishedAt: Temporal.Instant;
};

/** The run is over. */
export async function endScrape(tx: Transaction, runId: number, ending: Ending): Promise<void> {
  await tx
    .update(catalogueRuns)
    .set({ ...ending, leaseOwner: null, leaseEndsAt: null })
    .where(and(eq(catalogueRuns.id, runId), eq(catalogueRuns.scope, deploymentScope)));
}
