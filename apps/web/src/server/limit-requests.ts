import "server-only";
import { Refusal } from "@guildhall/core";

const windowMs = 60_000;
const most = 300;

/** Counts of this minute, by whoever asks. They are forgotten together, so that nobody can fill the memory for long. */
let counts = new Map<string, number>();
let endsAtMs = 0;

/**
 * Whether somebody without a sign-in asked too often from one address in this minute. A proxy on this machine appends the
 * address it was called from: only that last hop is true.
 */
export function isTooMany(headers: Headers, nowMs: number): boolean {
  return isAboveLimit(headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "", nowMs);
}

/** Refuses who asks faster than anybody types. */
export function requireFewRequests(userId: string, nowMs: number): void {
  if (isAboveLimit(`user ${userId}`, nowMs)) throw new Refusal("common.tooManyRequests");
}

function isAboveLimit(asker: string, nowMs: number): boolean {
  if (nowMs >= endsAtMs) [counts, endsAtMs] = [new Map(), nowMs + windowMs];
  const count = (counts.get(asker) ?? 0) + 1;
  counts.set(asker, count);
  return count > most;
}
