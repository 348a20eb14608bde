import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";

/** By which way work came in: a click or news in Discord, the dashboard, a program with a key, or work of our own. */
export type RequestSource = "discord" | "web" | "api" | "job";

/** What one click, request, job or delivery carries along everything it causes. */
export type RequestContext = { readonly source: RequestSource; readonly correlationId: string };

const storage = new AsyncLocalStorage<RequestContext>();

type NewRequest = {
  readonly source: RequestSource;
  /** A new one where the trail begins. */
  readonly correlationId?: string | undefined;
};

/** Runs the work, and all it awaits, as one request. */
export function runInRequest<T>({ source, correlationId = randomUUID() }: NewRequest, work: () => T): T {
  return storage.run({ source, correlationId }, work);
}

/** The click or request that is being worked on, or undefined outside of one. */
export function findRequest(): RequestContext | undefined {
  return storage.getStore();
}
