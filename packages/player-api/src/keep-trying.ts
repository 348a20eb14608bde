import type { PlayerAnswer, ServiceProblem } from "@guildhall/core/verification";
import type { Pace } from "./pace.ts";

const attempts = 3;
const firstPauseMs = 300;
/** Somebody waits: a service that wants to be left alone for longer is asked another time. */
const longestPauseMs = 2_000;

/** Where asking again may help. */
const passing: ReadonlySet<ServiceProblem> = new Set(["tooManyRequests", "serverError", "unreachable"]);

/** Asks again while that may help, with a longer pause each time. */
export async function keepTrying(
  ask: () => Promise<PlayerAnswer>,
  { pace, signal }: { readonly pace: Pace; readonly signal: AbortSignal },
): Promise<PlayerAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask();
    if (answer.kind !== "problem" || !passing.has(answer.problem)) return answer;
    const pauseMs = Math.max((answer.retryAfterSeconds ?? 0) * 1_000, firstPauseMs * 3 ** (attempt - 1));
    if (attempt === attempts || pauseMs > longestPauseMs || signal.aborted) return answer;
    await pace.wait(pauseMs);
  }
}
