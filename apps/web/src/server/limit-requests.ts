import "server-only";

const windowMs = 60_000;
const most = 300;

/** Counts of this minute, by address. They are forgotten together, so that nobody can fill the memory for long. */
let counts = new Map<string, number>();
let endsAtMs = 0;

/**
 * Whether somebody without a sign-in asked too often from one address in this minute. A proxy on this machine appends the
 * address it was called from: only that last hop is true.
 */
export function isTooMany(headers: Headers, nowMs: number): boolean {
  if (nowMs >= endsAtMs) [counts, endsAtMs] = [new Map(), nowMs + windowMs];
  const address = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  const count = (counts.get(address) ?? 0) + 1;
  counts.set(address, count);
  return count > most;
}
