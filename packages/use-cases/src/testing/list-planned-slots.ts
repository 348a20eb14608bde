import type { Database } from "@guildhall/db";
import { claimJobs } from "@guildhall/db/jobs";
import { onlyShardOf } from "@guildhall/db/testing";

let calls = 0;

/** The slots of a job that are planned in a guild, however far ahead. Each call looks later than the leases of the one before. */
export async function listPlannedSlots(
  db: Database,
  guildId: string,
  job: string,
): Promise<readonly string[]> {
  calls += 1;
  const now = Temporal.Instant.from("2100-01-01T00:00:00Z").add({ hours: calls });
  const claim = { owner: "test", limit: 500, leaseSeconds: 1, shards: onlyShardOf(guildId), now };
  return (await claimJobs(db, claim)).filter((one) => one.job === job).map(({ slot }) => slot);
}
