import "server-only";
import { openClock } from "@guildhall/config";
import { openDatabase } from "@guildhall/db";
import { openLookUps } from "@guildhall/player-api";
import type { Context } from "@guildhall/use-cases";
import { getEnv } from "#web/env.ts";
import { getLogger } from "./observability.ts";
import { processWide } from "./process-wide.ts";

export const getClock = processWide("clock", () => openClock(getEnv()));

/** What every use-case gets. The pool opens its first connection at the first statement. */
export const getContext = processWide("context", (): Context => {
  const { DATABASE_URL, OPERATOR_USER_IDS, ITEM_SITE_URL, ...env } = getEnv();
  return {
    db: openDatabase(DATABASE_URL, { logger: getLogger() }),
    clock: getClock(),
    deployment: { operatorUserIds: OPERATOR_USER_IDS, itemSite: ITEM_SITE_URL },
    playerServices: openLookUps(env, getClock()),
  };
});
