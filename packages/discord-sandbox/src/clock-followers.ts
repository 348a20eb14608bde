import { EventEmitter, once } from "node:events";
import type { ServerResponse } from "node:http";

/** Processes that go by the sandbox's clock. Each holds a request open until the offset is another one than it knows. */
export type ClockFollowers = {
  /** Answers now if the follower is behind, else when the clock moves. */
  hold(follower: Follower, response: ServerResponse): void;
  /** Tells everyone the time and ends when they have come back for the next, or after two seconds. */
  tell(): Promise<void>;
  /** Answers everyone, so that the server can close. */
  stop(): void;
};

/** `knownMs` is the offset it goes by; undefined when it has just started. */
type Follower = { readonly name: string; readonly knownMs: number | undefined };

/** Some way below the five minutes after which HTTP clients give a silent server up. */
const longestHoldMs = 60_000;
/** One that does not come back was killed on its way. */
const returnTimeoutMs = 2_000;

export function gatherFollowers(readOffsetMs: () => number): ClockFollowers {
  const waiting = new Map<string, () => void>();
  const away = new Set<string>();
  const returns = new EventEmitter();

  function hold({ name, knownMs }: Follower, response: ServerResponse): void {
    const timer = setTimeout(answer, longestHoldMs).unref();
    function leave(): void {
      clearTimeout(timer);
      waiting.delete(name);
    }
    function answer(): void {
      leave();
      away.add(name);
      response.writeHead(200, { "content-type": "application/json", "cache-control": "no-store" });
      response.end(JSON.stringify({ offsetMs: readOffsetMs() }));
    }
    if (knownMs !== readOffsetMs()) {
      answer();
      return;
    }
    waiting.set(name, answer);
    away.delete(name);
    if (away.size === 0) returns.emit("all");
    response.once("close", () => {
      if (waiting.get(name) === answer) leave();
    });
  }

  return {
    hold,
    async tell() {
      for (const answer of [...waiting.values()]) answer();
      if (away.size === 0) return;
      await once(returns, "all", { signal: AbortSignal.timeout(returnTimeoutMs) }).catch(() => away.clear());
    },
    stop() {
      for (const answer of [...waiting.values()]) answer();
    },
  };
}
