import { realPace } from "../pace.ts";
import type { ReadOptions } from "../read-options.ts";
import { chromiumPath } from "./env.ts";

/** For a browser that is opened and reads nothing. */
export function leadNowhere(signal: AbortSignal): ReadOptions {
  return {
    origin: "http://127.0.0.1:1",
    languages: [],
    grades: [],
    pageCap: 1,
    runSeconds: 60,
    pageSeconds: 60,
    intervalMs: 1_000,
    userAgent: "Guildhall/0.1",
    chromiumPath,
    hasSandbox: false,
    pace: realPace,
    signal,
  };
}
