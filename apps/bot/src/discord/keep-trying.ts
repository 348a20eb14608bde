import { setTimeout as pause } from "node:timers/promises";
import { Refusal } from "@guildhall/core";

const restMilliseconds = 1000;
/** Ten minutes: longer than any restart of a database. */
const maxAttempts = 600;

/**
 * Does the work until it is done. What Discord tells is told once: were it dropped while the database is away, somebody's
 * evening in voice would be lost, or somebody would keep a role that was taken away. The times in it are those of the
 * telling, however late it is written.
 */
export async function keepTrying<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refusal || attempt === maxAttempts) throw error;
      await pause(restMilliseconds, undefined, { ref: false });
    }
  }
}
