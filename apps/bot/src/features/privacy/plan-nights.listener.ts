import { forgetEverywhereJob, planNight } from "@guildhall/core/privacy";
import { enqueueJob } from "@guildhall/db/jobs";
import { planNightOfGuild } from "@guildhall/use-cases/privacy";
import { Events } from "discord.js";
import { defineListener } from "#bot/discord/define-listener.ts";

/** Whatever belongs to no guild is the first shard's. */
const noGuild = "0";

/** The next nights are planned when the bot comes; each night plans the one after it. */
export const planNightsListener = defineListener({
  event: Events.ClientReady,
  async run(context, client) {
    const { db, clock } = context;
    await enqueueJob(db, noGuild, planNight(forgetEverywhereJob, { timeZone: "UTC", now: clock.now() }));
    for (const guildId of client.guilds.cache.keys())
      await planNightOfGuild(context, { kind: "system", guildId });
  },
});
