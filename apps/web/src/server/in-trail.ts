import "server-only";
import { runWithCorrelation } from "@guildhall/observability";
import { headers } from "next/headers";
import { correlationHeader } from "./correlation.ts";

/** Runs work of this request under the correlation id that the proxy gave it. */
export async function inTrail<Value>(work: () => Promise<Value>): Promise<Value> {
  const correlationId = (await headers()).get(correlationHeader) ?? undefined;
  return await runWithCorrelation(work, correlationId);
}
