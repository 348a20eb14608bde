import { once } from "node:events";
import { EnvError } from "@guildhall/config";
import { Advice } from "../advice.ts";
import { report } from "../report.ts";
import { listenForStop } from "./stop-request.ts";

/** Opens what runs together; whatever it puts on the stack is closed in the opposite order. */
export type OpenHouse = (house: AsyncDisposableStack, signal: AbortSignal) => Promise<void>;

/** Opens everything, waits until it shall stop, closes everything, and ends this process. */
export async function runHouse(open: OpenHouse): Promise<void> {
  try {
    await openUntilStopped(open);
    report("stopped");
    process.exit(0);
  } catch (error) {
    console.error(describeFailure(error));
    process.exit(1);
  }
}

async function openUntilStopped(open: OpenHouse): Promise<void> {
  const signal = listenForStop();
  await using house = new AsyncDisposableStack();
  try {
    await open(house, signal);
    if (!signal.aborted) await once(signal, "abort");
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** A database error carries its statement, passwords included: nothing but message and stack is ever shown. */
function describeFailure(error: unknown): string {
  if (error instanceof Advice || error instanceof EnvError) return error.message;
  return error instanceof Error ? String(error.stack) : String(error);
}
