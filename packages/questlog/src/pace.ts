import { setTimeout } from "node:timers/promises";

/** Time as a run goes through it. Tests hand in one that stands still unless something waits. */
export type Pace = {
  nowMs(): number;
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Aborts after this long: what a page may take. */
  deadline(milliseconds: number): AbortSignal;
};

export const realPace: Pace = {
  nowMs: () => performance.now(),
  wait: async (milliseconds, signal) => {
    await setTimeout(milliseconds, undefined, { signal });
  },
  deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
};
