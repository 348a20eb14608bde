import { and, eq, lte, type SQL, sql } from "drizzle-orm";
import { int, type MySqlColumn, type MySqlTable, mysqlEnum, varchar } from "drizzle-orm/mysql-core";
import type { ResultSetHeader } from "mysql2";
import type { Database, Queryable, Transaction } from "./client.ts";
import { instant } from "./columns.ts";
import { onShards, type Shards } from "./shards.ts";
import { transaction } from "./transaction.ts";

/**
 * Work that rows wait for: one process holds a row for a while, without a lock in the database, and another takes it
 * over when that while is up. `pending` rows are due at `due_at`; claiming one only moves `due_at` to the end of the
 * lease, so a row whose process died is simply due again.
 */
export const leaseColumns = () => ({
  state: mysqlEnum("state", ["pending", "done", "parked"]).notNull().default("pending"),
  /** First time, end of the running lease, or next attempt. */
  dueAt: instant("due_at").notNull(),
  /** How often it was claimed. A lease is known by its number, so one that was lost can change nothing. */
  attempts: int("attempts", { unsigned: true }).notNull().default(0),
  leaseOwner: varchar("lease_owner", { length: 64 }),
  /** Code of the last failure, never a sentence. */
  lastError: varchar("last_error", { length: 100 }),
});

type LeasedColumn = "id" | "guildId" | "state" | "dueAt" | "attempts" | "leaseOwner" | "lastError";
type LeasedTable = MySqlTable & Record<LeasedColumn, MySqlColumn>;

/** One row held by one process, until its time is up. */
export type Lease = {
  readonly id: number;
  readonly guildId: string;
  readonly owner: string;
  readonly attempt: number;
};

export type Claim = {
  /** The process that asks, such as a random id made at its start. */
  readonly owner: string;
  readonly shards: Shards;
  readonly now: Temporal.Instant;
  readonly leaseSeconds: number;
  readonly limit: number;
};

/** A row is parked when its last attempt failed, about 17 minutes after the first. */
export const maxAttempts = 10;

/** Takes rows that are due, the longest waiting first. A row that failed too often, its process dying each time, is parked. */
export async function claimLeases(db: Database, table: LeasedTable, claim: Claim): Promise<readonly Lease[]> {
  return await transaction(db, async (tx) => {
    const due = await lockDue(tx, table, claim);
    const [spent, fresh] = [due.filter(isSpent), due.filter((lease) => !isSpent(lease))];
    if (spent.length > 0) {
      await tx.execute(sql`update ${table} set state = 'parked', lease_owner = null,
        last_error = coalesce(last_error, 'leaseLost') where ${hasIdOf(table, spent)}`);
    }
    if (fresh.length > 0) {
      const leaseEnd = sql.param(claim.now.add({ seconds: claim.leaseSeconds }), table.dueAt);
      await tx.execute(sql`update ${table} set attempts = attempts + 1, lease_owner = ${claim.owner},
        due_at = ${leaseEnd} where ${hasIdOf(table, fresh)}`);
    }
    return fresh;
  });
}

/** The work of rows that one process holds is done. Says how many it still held: of a lost one, nothing changed. */
export async function endLeases(
  db: Queryable,
  table: LeasedTable,
  leases: readonly Lease[],
): Promise<number> {
  const [first] = leases;
  if (!first) return 0;
  const guildIds = leases.map(({ guildId }) => guildId);
  const held = leases.map(({ id, attempt }) => sql`(${id}, ${attempt})`);
  const [result] = await db.execute<ResultSetHeader>(sql`update ${table}
    set state = 'done', lease_owner = null, last_error = null
    where (id, attempts) in (${sql.join(held, sql`, `)}) and guild_id in ${guildIds} and state = 'pending'
      and lease_owner = ${first.owner}`);
  return result.affectedRows;
}

/** The work failed and is tried again later, or parked after the last attempt. False when the lease was lost. */
export async function retryLease(
  db: Queryable,
  table: LeasedTable,
  { lease, error, now }: { lease: Lease; error: string; now: Temporal.Instant },
): Promise<boolean> {
  if (lease.attempt >= maxAttempts) return await parkLease(db, table, { lease, error });
  const nextAttemptAt = sql.param(now.add({ seconds: 2 ** lease.attempt }), table.dueAt);
  const retry = sql`due_at = ${nextAttemptAt}, lease_owner = null, last_error = ${error}`;
  return await changeHeld(db, table, { lease, change: retry });
}

/** The work cannot succeed by trying again: it waits for a person. False when the lease was lost. */
export async function parkLease(
  db: Queryable,
  table: LeasedTable,
  { lease, error }: { lease: Lease; error: string },
): Promise<boolean> {
  const park = sql`state = 'parked', lease_owner = null, last_error = ${error}`;
  return await changeHeld(db, table, { lease, change: park });
}

/** What was parked in a guild is due now, as if it had never failed. Says how many rows there were. */
export async function reviveParked(
  db: Queryable,
  table: LeasedTable,
  { guildId, now }: { guildId: string; now: Temporal.Instant },
): Promise<number> {
  const [result] = await db.execute<ResultSetHeader>(sql`update ${table}
    set state = 'pending', attempts = 0, due_at = ${sql.param(now, table.dueAt)}, last_error = null
    where guild_id = ${guildId} and state = 'parked'`);
  return result.affectedRows;
}

/** Locks in the order of the index: with a sort, every due row would be locked before the limit applies. */
async function lockDue(
  tx: Transaction,
  table: LeasedTable,
  { owner, shards, now, limit }: Claim,
): Promise<readonly Lease[]> {
  const rows = await tx
    .select({
      id: sql<number>`${table.id}`.mapWith(Number),
      guildId: sql<string>`${table.guildId}`.mapWith(String),
      attempts: sql<number>`${table.attempts}`.mapWith(Number),
    })
    .from(table)
    .where(and(eq(table.state, "pending"), lte(table.dueAt, now), onShards(table.guildId, shards)))
    .orderBy(table.dueAt, table.id)
    .limit(limit)
    .for("update", { skipLocked: true });
  return rows.map(({ attempts, ...row }) => ({ ...row, owner, attempt: attempts + 1 }));
}

async function changeHeld(
  db: Queryable,
  table: LeasedTable,
  { lease, change }: { lease: Lease; change: SQL },
): Promise<boolean> {
  const [result] = await db.execute<ResultSetHeader>(sql`update ${table} set ${change}
    where id = ${lease.id} and guild_id = ${lease.guildId} and state = 'pending'
      and lease_owner = ${lease.owner} and attempts = ${lease.attempt}`);
  return result.affectedRows === 1;
}

const isSpent = ({ attempt }: Lease): boolean => attempt > maxAttempts;

const hasIdOf = (table: LeasedTable, leases: readonly Lease[]): SQL =>
  sql`${table.id} in ${leases.map(({ id }) => id)}`;
