import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";

/** What one click, request, job or delivery carries along everything it causes. */
type RequestContext = { readonly correlationId: string };

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs the work, and all it awaits, under one correlation id: the given one, or a new one where the trail begins. */
export function runWithCorrelation<T>(work: () => T, correlationId: string = randomUUID()): T {
  return storage.run({ correlationId }, work);
}

/** The id of the click or request that is being worked on, or undefined outside of one. */
export function findCorrelationId(): string | undefined {
  return storage.getStore()?.correlationId;
}
