import { databaseEnv, migrationEnv, readEnv } from "@guildhall/config";

export function readMigrationEnv() {
  return readEnv({ ...databaseEnv, ...migrationEnv }, process.env);
}
