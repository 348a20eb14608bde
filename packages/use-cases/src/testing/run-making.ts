import { makeEventsJob, seriesIdOfMaking } from "@guildhall/core/events";
import { claimJobs, finishJobs } from "@guildhall/db/jobs";
import { onlyShardOf } from "@guildhall/db/testing";
import { makeEvents } from "#use-cases/events/index.ts";
import type { Story } from "./make-story.ts";

/** Runs every making of events that is due, as the bot does. */
export async function runMaking({ context, guildId, system }: Story): Promise<number> {
  const claim = { owner: "test", shards: onlyShardOf(guildId), leaseSeconds: 60, limit: 100 };
  const due = await claimJobs(context.db, { ...claim, now: context.clock.now() });
  const runs = due.filter(({ job }) => job === makeEventsJob);
  for (const { slot } of runs) await makeEvents(context, system, { seriesId: seriesIdOfMaking(slot) });
  await finishJobs(context.db, runs);
  return runs.length;
}
