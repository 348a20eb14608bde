import { forgetEverywhereJob as name, planNight, planRest } from "@guildhall/core/privacy";
import { enqueueJob } from "@guildhall/db/jobs";
import { forgetEverywhere } from "@guildhall/use-cases/privacy";
import { defineJob } from "#bot/discord/define-job.ts";

/** Each night: what belongs to no guild, and the nights of the guilds. */
export const forgetEverywhereNightly = defineJob({
  name,
  async run({ context }, { guildId, slot }) {
    const { db, clock } = context;
    const now = clock.now();
    // First, so that a night that fails for good is not the last one.
    await enqueueJob(db, guildId, planNight(name, { timeZone: "UTC", now }));
    if (await forgetEverywhere(context)) await enqueueJob(db, guildId, planRest({ job: name, slot }, now));
  },
});
