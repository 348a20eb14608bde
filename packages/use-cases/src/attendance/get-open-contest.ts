import { Refusal } from "@guildhall/core";
import type { Queryable } from "@guildhall/db";
import { findContest, type NamedContest } from "@guildhall/db/attendance";

/** A contest that waits; one that is decided says so. */
export async function getOpenContest(
  db: Queryable,
  guildId: string,
  contestId: number,
): Promise<NamedContest> {
  const contest = await findContest(db, guildId, contestId);
  if (!contest) throw new Refusal("attendance.contestNotFound");
  if (contest.state !== "open") throw new Refusal("attendance.contestDecided");
  return contest;
}
