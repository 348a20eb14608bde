// run.mjs passes its own start on, so that the seconds count from what the person typed.
const startedAtMs = Number(process.env.GUILDHALL_STARTED_AT_MS ?? Date.now());

/** One calm line of progress, with the seconds since the command began. */
export function report(line: string): void {
  const seconds = ((Date.now() - startedAtMs) / 1000).toFixed(1);
  console.log(`[${seconds.padStart(6)} s] ${line}`);
}
