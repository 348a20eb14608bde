export { type Account, createAccounts } from "./accounts.ts";
export {
  closeDatabase,
  type Database,
  type DatabaseOptions,
  openDatabase,
  pingDatabase,
  type Queryable,
  type StatementLogger,
  type Transaction,
} from "./client.ts";
export { grantTables } from "./grant-tables.ts";
export { migrateDatabase } from "./migrate.ts";
export { purgeGuild } from "./purge-guild.ts";
export { findQueryFailure, QueryFailure } from "./query-failure.ts";
export type { Tally } from "./tally.ts";
export { transaction } from "./transaction.ts";
