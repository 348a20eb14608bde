import type { Pace } from "./pace.ts";

/** The one door to the site: whatever is asked of it goes through here, one request after another. */
export type Gate = {
  pass(signal: AbortSignal): Promise<void>;
  /** Keeps the door shut for this long: the site asked for it, or something went wrong. */
  shut(milliseconds: number): void;
  /** Makes the pause between two requests longer, never shorter. */
  slowDown(intervalMs: number): void;
};

export function openGate(pace: Pace, firstIntervalMs: number): Gate {
  let intervalMs = firstIntervalMs;
  let opensAtMs = pace.nowMs();
  let line: Promise<unknown> = Promise.resolve();
  const takeTurn = async (signal: AbortSignal) => {
    signal.throwIfAborted();
    for (let leftMs = opensAtMs - pace.nowMs(); leftMs > 0; leftMs = opensAtMs - pace.nowMs())
      await pace.wait(leftMs, signal);
    opensAtMs = pace.nowMs() + intervalMs;
  };
  return {
    async pass(signal) {
      const turn = line.then(() => takeTurn(signal));
      // Who gave up waiting must not keep the next one out.
      line = turn.catch(() => undefined);
      await turn;
    },
    shut(milliseconds) {
      opensAtMs = Math.max(opensAtMs, pace.nowMs() + milliseconds);
    },
    slowDown(longerMs) {
      intervalMs = Math.max(intervalMs, longerMs);
    },
  };
}
