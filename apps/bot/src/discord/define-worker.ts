import type { Logger } from "@guildhall/observability";
import type { Tools } from "./tools.ts";

/** What a worker has at hand beside the tools of everybody. */
export type Shift = {
  readonly logger: Logger;
  /** The bot is stopping: whatever takes long ends where it is. */
  readonly signal: AbortSignal;
};

/** Work of the whole deployment that takes longer than a job may. It looks for its work itself, and holds it by a lease. */
export type Worker = {
  /** For the log. */
  readonly name: string;
  /** Does what there is to do, if anything. What it throws is logged, and it looks again later. */
  work(tools: Tools, shift: Shift): Promise<void>;
};

export function defineWorker(worker: Worker): Worker {
  return worker;
}
