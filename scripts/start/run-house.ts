import { once } from "node:events";
import { EnvError } from "@guildhall/config";
import { Advice } from "../advice.ts";
import { report } from "../report.ts";
import { listenForStop } from "./stop-request.ts";

/** Opens what runs together; whatever it puts on the stack is closed in the opposite order. */
export type OpenHouse = (house: AsyncDisposableStack, signal: AbortSignal) => Promise<void>;

/** Opens everything, waits until it shall stop, closes everything, and ends this process. */
export async function runHouse(open: OpenHouse): Promise<void> {
  await runErrand(async (house, signal) => {
    await open(house, signal);
    if (!signal.aborted) await once(signal, "abort");
  });
}

/** Does something that comes to an end by itself, closes what it opened, and ends this process. */
export async function runErrand(run: OpenHouse): Promise<void> {
  try {
    await runAndClose(run);
    report("stopped");
    process.exit(0);
  } catch (error) {
    console.error(describeFailure(error));
    process.exit(1);
  }
}

async function runAndClose(run: OpenHouse): Promise<void> {
  const signal = listenForStop();
  await using house = new AsyncDisposableStack();
  try {
    await run(house, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** A database error carries its statement, passwords included: nothing but message and stack is ever shown. */
function describeFailure(error: unknown): string {
  if (error instanceof Advice || error instanceof EnvError) return error.message;
  return error instanceof Error ? String(error.stack) : String(error);
}
