import { setTimeout } from "node:timers/promises";

/** Time as a question goes through it. Tests hand in one in which nothing has to be waited for. */
export type Pace = {
  wait(milliseconds: number): Promise<void>;
  /** Aborts after this long. */
  deadline(milliseconds: number): AbortSignal;
};

export const realPace: Pace = {
  wait: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
  deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
};
