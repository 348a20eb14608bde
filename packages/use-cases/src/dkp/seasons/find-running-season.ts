import type { Season } from "@guildhall/core/dkp";
import type { Queryable } from "@guildhall/db";
import { findFirstRecordedAt } from "@guildhall/db/dkp";
import type { RunningSeason } from "./prepare-season-end.ts";

/** The season that runs, of those that are known; the first one began with the first row of the ledger. */
export async function findRunningSeason(
  db: Queryable,
  guildId: string,
  seasons: readonly Season[],
): Promise<RunningSeason | undefined> {
  const [latest] = seasons;
  if (latest) return latest;
  const startedAt = await findFirstRecordedAt(db, guildId);
  return startedAt && { seasonId: null, number: 1, name: null, startedAt };
}
