import type { Clock } from "@guildhall/core";

/** Rows that wait for work. Those of one lane are done together, one batch after another; lanes go side by side. */
export type Lanes<Row> = {
  add(rows: readonly Row[]): void;
  /** How many more rows it takes. */
  room(): number;
  /** Starts every lane that waits and may start now. */
  startDue(): void;
  /** Starts what still waits, whatever its spacing, and ends when all is done. */
  drain(): Promise<void>;
};

export type LanesOptions<Row> = {
  readonly clock: Clock;
  readonly laneOf: (row: Row) => string;
  /** Never rejects. */
  readonly run: (rows: readonly Row[]) => Promise<void>;
  /** From one start of a lane to its next; the first one never waits. */
  readonly spacingMilliseconds: number;
};

/** Waiting and at work together. Keeps the memory small, and leaves work to other processes. */
const mostRows = 500;
/** Discord takes about fifty requests a second; more lanes at once would only wait for it. */
const mostLanesAtWork = 16;

type Lane<Row> = { waiting: Row[]; isAtWork: boolean; startedAt: Temporal.Instant | undefined };

export function createLanes<Row>({ clock, laneOf, run, spacingMilliseconds }: LanesOptions<Row>): Lanes<Row> {
  const lanes = new Map<string, Lane<Row>>();
  const atWork = new Set<Promise<void>>();
  let held = 0;

  function isSpaced({ startedAt }: Lane<Row>): boolean {
    return !startedAt || startedAt.until(clock.now()).total("milliseconds") >= spacingMilliseconds;
  }

  async function work(lane: Lane<Row>): Promise<void> {
    const rows = lane.waiting.splice(0);
    lane.isAtWork = true;
    lane.startedAt = clock.now();
    await run(rows);
    lane.isAtWork = false;
    held -= rows.length;
  }

  function start(mayStart: (lane: Lane<Row>) => boolean): void {
    for (const [name, lane] of lanes) {
      if (atWork.size >= mostLanesAtWork) return;
      if (lane.isAtWork || !mayStart(lane)) continue;
      if (lane.waiting.length === 0) {
        lanes.delete(name);
        continue;
      }
      // To the end of the line: those that wait longest start first.
      lanes.delete(name);
      lanes.set(name, lane);
      const ended = work(lane).then(() => {
        atWork.delete(ended);
        start(mayStart);
      });
      atWork.add(ended);
    }
  }

  return {
    add(rows) {
      held += rows.length;
      for (const row of rows) waitIn(lanes, laneOf(row), row);
    },
    room: () => mostRows - held,
    startDue: () => start(isSpaced),
    async drain() {
      start(() => true);
      while (atWork.size > 0) {
        await Promise.all(atWork);
        start(() => true);
      }
    },
  };
}

function waitIn<Row>(lanes: Map<string, Lane<Row>>, name: string, row: Row): void {
  const lane = lanes.get(name) ?? { waiting: [], isAtWork: false, startedAt: undefined };
  lane.waiting.push(row);
  lanes.set(name, lane);
}
