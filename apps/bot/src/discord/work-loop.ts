import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Clock } from "@guildhall/core";
import type { Claim, Lease, Shards } from "@guildhall/db/jobs";
import { describeError, type Logger, runInRequest } from "@guildhall/observability";
import { hopelessCode } from "./hopeless-code.ts";
import { createLanes } from "./lanes.ts";

/** A database that does not answer is asked again this much later. */
const troubleMilliseconds = 2000;
/** Longer than any work takes: after that another process takes the row over. */
const leaseSeconds = 60;
const batchSize = 50;
/** What the column of the last error holds. */
const maxErrorLength = 100;

export type Failed = { readonly lease: Lease; readonly error: string; readonly now: Temporal.Instant };

/** A table of rows that wait for work, and what the work is. */
export type WorkSource<Row extends Lease> = {
  /** For the log, such as `delivery`. */
  readonly name: string;
  claim(claim: Claim): Promise<readonly Row[]>;
  /** Rows of one lane that wait together are worked off by one call, one call at a time. */
  laneOf(row: Row): string;
  readonly spacingMilliseconds: number;
  /** How soon a row that is due is seen at the latest. */
  readonly pollMilliseconds: number;
  /** Does the work of the lane. All its rows wait for the same; the newest stands for them. */
  run(newest: Row): Promise<void>;
  /** What the log says of a row: names and codes, no values. */
  describe(row: Row): Readonly<Record<string, string>>;
  correlationOf(row: Row): string | undefined;
  finish(rows: readonly Row[]): Promise<unknown>;
  retry(failed: Failed): Promise<unknown>;
  park(failed: Omit<Failed, "now">): Promise<unknown>;
};

export type WorkLoopOptions = {
  readonly clock: Clock;
  /** The guilds that this process looks after. */
  readonly shards: Shards;
  readonly logger: Logger;
};

/** Claims rows that are due and works them off, until it is stopped; then it finishes what it has in hand. */
export function startWorkLoop<Row extends Lease>(
  source: WorkSource<Row>,
  { clock, shards, logger }: WorkLoopOptions,
): { stop(): Promise<void> } {
  const owner = randomUUID();
  const stopping = new AbortController();
  const { laneOf, spacingMilliseconds } = source;
  const run = (rows: readonly Row[]) => runBatch(source, rows, { clock, logger });
  const lanes = createLanes<Row>({ clock, laneOf, spacingMilliseconds, run });

  /** Milliseconds until the next look. */
  async function claimDue(): Promise<number> {
    const limit = Math.min(batchSize, lanes.room());
    const claim = { owner, shards, now: clock.now(), leaseSeconds, limit };
    const rows = limit > 0 ? await source.claim(claim) : [];
    lanes.add(rows);
    return rows.length > 0 ? 0 : source.pollMilliseconds;
  }

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      const rest = await claimDue().catch((error: unknown) => {
        logger.error({ err: error, source: source.name }, "work is not reached");
        return troubleMilliseconds;
      });
      lanes.startDue();
      await pause(rest, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    await lanes.drain();
  }

  const running = loop();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

type Tools = Pick<WorkLoopOptions, "clock" | "logger">;

/** One batch of a lane. Whatever goes wrong ends here: the rows are due again when their leases end. */
async function runBatch<Row extends Lease>(
  source: WorkSource<Row>,
  rows: readonly Row[],
  tools: Tools,
): Promise<void> {
  const newest = rows.at(-1);
  if (!newest) return;
  const about = { ...source.describe(newest), count: rows.length };
  const correlationId = source.correlationOf(newest);
  await runInRequest({ source: "job", correlationId }, async () => {
    try {
      await source.run(newest);
      await source.finish(rows);
      tools.logger.info(about, `${source.name} done`);
    } catch (error) {
      tools.logger.error({ err: error, attempt: newest.attempt, ...about }, `${source.name} failed`);
      await putBack(source, rows, { error, ...tools });
    }
  });
}

/** What trying again does not mend waits for a person; all else is tried again later. */
async function putBack<Row extends Lease>(
  source: WorkSource<Row>,
  rows: readonly Row[],
  { error: thrown, clock, logger }: Tools & { readonly error: unknown },
): Promise<void> {
  const hopeless = hopelessCode(thrown);
  const { code, type } = describeError(thrown);
  const error = (hopeless ?? String(code ?? type)).slice(0, maxErrorLength);
  try {
    for (const lease of rows) {
      if (hopeless) await source.park({ lease, error });
      else await source.retry({ lease, error, now: clock.now() });
    }
  } catch (trouble) {
    logger.error({ err: trouble, source: source.name }, "could not put work back");
  }
}
