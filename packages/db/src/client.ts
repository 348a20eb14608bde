import type { MySqlDatabase } from "drizzle-orm/mysql-core";
import {
  drizzle,
  type MySql2Database,
  type MySql2PreparedQueryHKT,
  type MySql2QueryResultHKT,
} from "drizzle-orm/mysql2";
import { createPool } from "mysql2";
import type { Pool, PoolConnection } from "mysql2/promise";
import { QueryFailure } from "./query-failure.ts";
import { aroundStatements, type Statement } from "./statements.ts";

/** The pool of connections. Each statement runs by itself; what belongs together goes through `transaction`. */
export type Database = MySql2Database & { $client: Pool };

/** One transaction under way. Queries that lock take nothing else. */
export type Transaction = MySql2Database & { $client: PoolConnection };

/** What a query that locks nothing may run on. */
export type Queryable = MySqlDatabase<MySql2QueryResultHKT, MySql2PreparedQueryHKT>;

/** Where statements are told of: their SQL and how long they took, never their values, which may be names. */
export type StatementLogger = { debug(fields: object, message: string): void };

export type DatabaseOptions = {
  readonly logger: StatementLogger;
  readonly connectionLimit?: number;
  /** How long a statement waits for a lock before its transaction is tried again. */
  readonly lockWaitSeconds?: number;
};

/**
 * Opens a pool on a `mysql://user:password@host/name` address; `?socketPath=` after it goes by Unix socket. Nothing is
 * connected until the first statement.
 */
export function openDatabase(url: string, options: DatabaseOptions): Database {
  const pool = createPool({
    uri: url,
    charset: "UTF8MB4_UNICODE_520_CI",
    timezone: "Z",
    // Above 2^53 an integer arrives as text; below it stays a number, so that COUNT needs no mapping.
    supportBigNumbers: true,
    bigNumberStrings: false,
    connectionLimit: options.connectionLimit ?? 10,
    maxIdle: options.connectionLimit ?? 10,
    idleTimeout: 60_000,
    // A failed statement throws an error of ours, with a stack of its own: no need to take one for each that succeeds.
    trace: false,
  });
  const setUp = sessionSettings(options.lockWaitSeconds ?? 5);
  pool.on("connection", (connection) => {
    // A connection that could not be set up must not be used: it would lock more, wait longer and cut values short.
    for (const statement of setUp) connection.query(statement, (error) => error && connection.destroy());
  });
  return databaseOn(aroundStatements(pool.promise(), logged(options.logger)));
}

/** Drizzle on connections that are already there: all of a pool, or one. */
export function databaseOn<Client extends Pool | PoolConnection>(
  client: Client,
): MySql2Database & { $client: Client } {
  // Drizzle sets `$client` too, but its type loses which kind of client it was.
  return Object.assign(drizzle({ client }), { $client: client });
}

const transactions = new WeakMap<PoolConnection, Transaction>();

/** Drizzle on a connection of the pool: the same for every transaction on it, so that its prepared queries live on. */
export function transactionOn(connection: PoolConnection): Transaction {
  const transaction = transactions.get(connection) ?? databaseOn(connection);
  transactions.set(connection, transaction);
  return transaction;
}

/** Waits for the statements under way, then closes every connection. */
export async function closeDatabase(db: Database): Promise<void> {
  await db.$client.end();
}

function sessionSettings(lockWaitSeconds: number): readonly string[] {
  return [
    "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED",
    `SET SESSION sql_mode = 'TRADITIONAL', time_zone = '+00:00', innodb_lock_wait_timeout = ${lockWaitSeconds}`,
  ];
}

const logged =
  (logger: StatementLogger) =>
  async ({ sql, values }: Statement, run: () => Promise<unknown>): Promise<unknown> => {
    const startedAt = performance.now();
    try {
      return await run();
    } catch (error) {
      // Drizzle puts the values into its message after this; emptied here, they reach no log.
      values.length = 0;
      throw new QueryFailure(error);
    } finally {
      logger.debug({ sql, milliseconds: Math.round(performance.now() - startedAt) }, "statement");
    }
  };

/** Whether MariaDB answers. Throws when it does not. */
export async function pingDatabase(db: Database): Promise<boolean> {
  await db.$client.query("SELECT 1");
  return true;
}
