import "server-only";
import { openClock } from "@guildhall/config";
import { openDatabase } from "@guildhall/db";
import type { Context } from "@guildhall/use-cases";
import { getEnv } from "#web/env.ts";
import { getLogger } from "./observability.ts";
import { processWide } from "./process-wide.ts";

export const getClock = processWide("clock", () => openClock(getEnv()));

/** What every use-case gets. The pool opens its first connection at the first statement. */
export const getContext = processWide(
  "context",
  (): Context => ({ db: openDatabase(getEnv().DATABASE_URL, { logger: getLogger() }), clock: getClock() }),
);
