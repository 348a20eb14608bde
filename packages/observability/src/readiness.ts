/** What must hold for the process to do its work, by name. A check that throws or answers false fails. */
export type ReadinessChecks = Readonly<Record<string, () => boolean | Promise<boolean>>>;

export type Readiness = { readonly isReady: boolean; readonly failing: readonly string[] };

/** A check that hangs, such as a database that does not answer, counts as failed after this long. */
const checkSeconds = 2;

/** Runs all checks at once and names those that fail. */
export async function checkReadiness(checks: ReadinessChecks): Promise<Readiness> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => ((await passes(check)) ? undefined : name)),
  );
  const failing = results.filter((name) => name !== undefined);
  return { isReady: failing.length === 0, failing };
}

async function passes(check: ReadinessChecks[string]): Promise<boolean> {
  const { promise: tooLate, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), checkSeconds * 1000);
  try {
    return await Promise.race([Promise.resolve().then(check), tooLate]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
