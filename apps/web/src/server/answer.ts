import "server-only";
import { Refusal } from "@guildhall/core";
import { newReferenceId } from "@guildhall/observability";
import { unstable_rethrow } from "next/navigation";
import { inTrail } from "./in-trail.ts";
import { getLogger, getMetrics } from "./observability.ts";

/** How a request ended: with a value, with an expected "no", or with an error that only the log knows. */
export type Answer<Value> =
  | { readonly kind: "done"; readonly value: Value }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "failed"; readonly referenceId: string };

/**
 * Runs what a person asked for: the one place in the dashboard that catches. Every answer is counted and logged under
 * the request's correlation id.
 */
export async function answer<Value>(request: string, work: () => Promise<Value>): Promise<Answer<Value>> {
  return await inTrail(() => answerInTrail(request, work));
}

async function answerInTrail<Value>(request: string, work: () => Promise<Value>): Promise<Answer<Value>> {
  const stopTimer = getMetrics().requestSeconds.startTimer({ request });
  try {
    const value = await work();
    getMetrics().requests.inc({ request, outcome: "done" });
    return { kind: "done", value };
  } catch (error) {
    // Redirects and "not found" travel as errors; Next must see them.
    unstable_rethrow(error);
    return explain(request, error);
  } finally {
    stopTimer();
  }
}

function explain(request: string, error: unknown): Answer<never> {
  if (error instanceof Refusal) {
    getMetrics().requests.inc({ request, outcome: "refused" });
    getLogger().info({ request, code: error.code }, "refused");
    return { kind: "refused", refusal: error };
  }
  const referenceId = newReferenceId();
  getMetrics().requests.inc({ request, outcome: "failed" });
  getLogger().error({ request, referenceId, err: error }, "request failed");
  return { kind: "failed", referenceId };
}
