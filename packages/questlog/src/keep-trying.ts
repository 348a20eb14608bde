import type { Gate } from "./gate.ts";
import { isPassing, PageProblem } from "./problem.ts";

const attempts = 3;
const firstPauseMs = 5_000;
/** A site that asks for more has us come another night. */
const longestPauseMs = 10 * 60_000;

/** Tries a page again where waiting may help; nothing is asked of the site while we wait. */
export async function keepTrying<Result>(gate: Gate, read: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof PageProblem) || !isPassing(error.code)) throw error;
      const pauseMs = Math.max(error.retryAfterMs ?? 0, firstPauseMs * 3 ** (attempt - 1));
      if (attempt === attempts || pauseMs > longestPauseMs) throw error;
      gate.shut(pauseMs);
    }
  }
}
