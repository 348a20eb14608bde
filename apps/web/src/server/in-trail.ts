import "server-only";
import { runInRequest } from "@guildhall/observability";
import { headers } from "next/headers";
import { correlationHeader } from "./correlation.ts";

/** Runs work of this request as one request from the dashboard, under the correlation id that the proxy gave it. */
export async function inTrail<Value>(work: () => Promise<Value>): Promise<Value> {
  const correlationId = (await headers()).get(correlationHeader) ?? undefined;
  return await runInRequest({ source: "web", correlationId }, work);
}
