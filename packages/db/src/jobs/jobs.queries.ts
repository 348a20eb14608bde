import { and, eq, inArray, lte, sql } from "drizzle-orm";
import type { Database, Queryable } from "../client.ts";
import {
  type Claim,
  claimLeases,
  endLeases,
  type Lease,
  parkLease,
  retryLease,
  reviveParked,
} from "../leases.ts";
import { jobs } from "./jobs.tables.ts";

/** One run of a job that is to happen. */
export type JobRun = {
  readonly job: string;
  /** Which run: its scheduled time as text, or the id of what it is about. */
  readonly slot: string;
  readonly dueAt: Temporal.Instant;
};

/** Puts the run down once. Asked again, nothing changes: not its time, and not a run that is done. */
export async function enqueueJob(db: Queryable, guildId: string, run: JobRun): Promise<void> {
  await enqueueJobs(db, guildId, [run]);
}

/** The same of many runs, in one statement. */
export async function enqueueJobs(db: Queryable, guildId: string, runs: readonly JobRun[]): Promise<void> {
  if (runs.length === 0) return;
  await db
    .insert(jobs)
    .values(runs.map((run) => ({ guildId, ...run })))
    .onDuplicateKeyUpdate({ set: { id: sql`${jobs.id}` } });
}

/** A run that this process is to do. */
export type ClaimedJob = Lease & { readonly job: string; readonly slot: string };

/** Takes runs that are due, the longest waiting first. Each is held until its lease ends, without a row lock. */
export async function claimJobs(db: Database, claim: Claim): Promise<readonly ClaimedJob[]> {
  const leases = await claimLeases(db, jobs, claim);
  if (leases.length === 0) return [];
  const ids = leases.map((lease) => lease.id);
  const rows = await db
    .select({ id: jobs.id, job: jobs.job, slot: jobs.slot })
    .from(jobs)
    .where(inArray(jobs.id, ids));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return leases.flatMap((lease) => {
    const row = rowOf.get(lease.id);
    return row ? [{ ...lease, ...row }] : [];
  });
}

/** These runs are done. Says how many were still held: a lost one is another process's, and nothing changed. */
export async function finishJobs(db: Queryable, finished: readonly Lease[]): Promise<number> {
  return await endLeases(db, jobs, finished);
}

export type FailedJob = {
  readonly lease: Lease;
  /** Code of what went wrong, never a sentence: an officer may see it. */
  readonly error: string;
  readonly now: Temporal.Instant;
};

/** The run failed: it is tried again, later each time, and parked after the last attempt. False when the lease was lost. */
export async function retryJob(db: Queryable, failed: FailedJob): Promise<boolean> {
  return await retryLease(db, jobs, failed);
}

/** The run failed in a way that trying again does not mend. False when the lease was lost. */
export async function parkJob(db: Queryable, failed: Omit<FailedJob, "now">): Promise<boolean> {
  return await parkLease(db, jobs, failed);
}

/** Deletes runs that are done and were due at this time or before, and says how many there were. */
export async function deleteDoneJobs(
  db: Queryable,
  { dueBefore, limit }: { readonly dueBefore: Temporal.Instant; readonly limit: number },
): Promise<number> {
  const [result] = await db
    .delete(jobs)
    .where(and(eq(jobs.state, "done"), lte(jobs.dueAt, dueBefore)))
    .limit(limit);
  return result.affectedRows;
}

/** A run that waits for a person. */
export type ParkedJob = {
  readonly id: number;
  readonly job: string;
  readonly slot: string;
  readonly lastError: string | null;
};

/** Parked runs of a guild, the oldest first. */
export async function listParkedJobs(db: Queryable, guildId: string): Promise<readonly ParkedJob[]> {
  return await db
    .select({ id: jobs.id, job: jobs.job, slot: jobs.slot, lastError: jobs.lastError })
    .from(jobs)
    .where(and(eq(jobs.guildId, guildId), eq(jobs.state, "parked")))
    .orderBy(jobs.id);
}

/** Has all parked runs of a guild tried again at once. Says how many there were. */
export async function reviveParkedJobs(
  db: Queryable,
  guildId: string,
  { now }: { readonly now: Temporal.Instant },
): Promise<number> {
  return await reviveParked(db, jobs, { guildId, now });
}
