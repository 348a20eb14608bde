/** The MariaDB that the test run started for itself, as an account that may do everything. */
export function readTestAdminUrl(): string {
  const url = process.env.TEST_DATABASE_ADMIN_URL;
  if (url) return url;
  throw new Error(
    "TEST_DATABASE_ADMIN_URL is not set: run vitest from the root, where its set-up starts a MariaDB",
  );
}

/** Number of the vitest worker that runs this file. Files that run at the same time have different ones. */
export function readWorkerNumber(): string {
  return process.env.VITEST_POOL_ID ?? "0";
}
