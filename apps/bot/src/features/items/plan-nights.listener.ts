import { enqueueJob } from "@guildhall/db/jobs";
import { Events } from "discord.js";
import { defineListener } from "#bot/discord/define-listener.ts";
import { nextScrapeNight } from "./scrape-nightly.job.ts";

/** Whatever belongs to no guild is the first shard's. */
const noGuild = "0";

/** The next night is planned when the bot comes; each night plans the one after it. */
export const planNightsListener = defineListener({
  event: Events.ClientReady,
  async run({ db, clock }, client) {
    await enqueueJob(db, noGuild, nextScrapeNight(client.user.id, clock.now()));
  },
});
