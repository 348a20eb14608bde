import "server-only";
import { systemClock } from "@guildhall/core";
import { openDatabase } from "@guildhall/db";
import type { Context } from "@guildhall/use-cases";
import { getEnv } from "#web/env.ts";
import { getLogger } from "./observability.ts";
import { processWide } from "./process-wide.ts";

/** What every use-case gets. The pool opens its first connection at the first statement. */
export const getContext = processWide(
  "context",
  (): Context => ({ db: openDatabase(getEnv().DATABASE_URL, { logger: getLogger() }), clock: systemClock }),
);
