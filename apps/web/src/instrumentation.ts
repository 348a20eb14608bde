/** Runs once before the first request: its time must be right, and a wrong environment is said at once. */
export async function register(): Promise<void> {
  const { getClock } = await import("#web/server/db.ts");
  await getClock().ready;
}
