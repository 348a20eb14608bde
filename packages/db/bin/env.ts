import { databaseEnv, migrationEnv, purgeEnv, readEnv } from "@guildhall/config";

export function readMigrationEnv() {
  return readEnv({ ...databaseEnv, ...migrationEnv, ...purgeEnv }, process.env);
}
