import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import type { Clock } from "@guildhall/core";
import { z } from "zod";

/** A clock that a process goes by until it ends. */
export type ProcessClock = Clock & {
  /** Resolves once the time is right. */
  readonly ready: Promise<void>;
  stop(): void;
};

const answerSchema = z.object({ offsetMs: z.number() });
const retryMilliseconds = 200;

/**
 * The machine's time plus the offset of a local Discord's clock. Its control API holds our request until the offset is
 * another one than ours, so we come back the moment it moves. While it cannot be reached, the last offset stays.
 */
export function followClock(url: string): ProcessClock {
  const name = randomUUID();
  const stopping = new AbortController();
  const { promise: ready, resolve: markReady } = Promise.withResolvers<void>();
  let offsetMs: number | undefined;

  async function ask(): Promise<number> {
    const address = `${url}?follower=${name}&after=${offsetMs ?? ""}`;
    // Not fetch: Next wraps it, and this request outlives every page.
    const request = get(address, { signal: stopping.signal });
    const [response]: IncomingMessage[] = await once(request, "response");
    if (response?.statusCode !== 200) throw new Error("The clock did not answer");
    return answerSchema.parse(await json(response)).offsetMs;
  }

  async function follow(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        offsetMs = await ask();
        markReady();
      } catch {
        await pause(retryMilliseconds, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  }

  void follow();
  return {
    now: () => Temporal.Now.instant().add({ milliseconds: offsetMs ?? 0 }),
    ready,
    stop: () => stopping.abort(),
  };
}
