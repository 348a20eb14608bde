// run.mjs passes its own start on, so that the seconds count from what the person typed.
const startedAtMs = Number(process.env.GUILDHALL_STARTED_AT_MS ?? Date.now());

/** One calm line of progress, with the seconds since the command began. */
export function report(line: string): void {
  console.log(`[${secondsSinceStart()} s] ${line}`);
}

export function secondsSinceStart(): string {
  return ((Date.now() - startedAtMs) / 1000).toFixed(1).padStart(6);
}
