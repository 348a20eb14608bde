import { planNight } from "@guildhall/core/privacy";
import { enqueueJob, type JobRun } from "@guildhall/db/jobs";
import { planNightlyScrape } from "@guildhall/use-cases/items";
import { defineJob } from "#bot/discord/define-job.ts";

const name = "items.scrapeNightly";
const firstMinute = 30;
const spreadMinutes = 60;

/** Each night from half past three UTC on; which minute is the application's own, so that not all deployments come at once. */
export function nextScrapeNight(applicationId: string, now: Temporal.Instant): JobRun {
  const night = planNight(name, { timeZone: "UTC", now, hour: 3 });
  const minutes = firstMinute + Number(BigInt(applicationId) % BigInt(spreadMinutes));
  return { ...night, dueAt: night.dueAt.add({ minutes }) };
}

/** Orders the run of a night, and the night after it. */
export const scrapeNightly = defineJob({
  name,
  async run({ context, client }, { guildId, slot }) {
    const { db, clock } = context;
    // First, so that a night that fails for good is not the last one.
    await enqueueJob(db, guildId, nextScrapeNight(client.user.id, clock.now()));
    await planNightlyScrape(context, { night: slot });
  },
});
