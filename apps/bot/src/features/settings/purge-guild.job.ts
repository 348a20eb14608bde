import { isPurgeDue, purgeGuildJob as name } from "@guildhall/core/settings";
import { purgeGuild } from "@guildhall/db";
import { enqueueJob } from "@guildhall/db/jobs";
import { findGuild } from "@guildhall/db/settings";
import { defineJob } from "#bot/discord/define-job.ts";

/** Deletes everything of a guild that has been gone for thirty days, after the bot has left its server. */
export const purgeGuildsJob = defineJob({
  name,
  async run({ context: { db, clock }, client, purgeDb }, { guildId }) {
    const now = clock.now();
    const guild = await findGuild(db, guildId);
    if (!guild || !isPurgeDue(guild, now)) return;
    // A run that fails for good is parked where nobody sees it any more: another one comes a day later.
    const dueAt = now.add({ hours: 24 });
    await enqueueJob(db, guildId, { job: name, slot: dueAt.toString({ smallestUnit: "minute" }), dueAt });
    await client.guilds.cache.get(guildId)?.leave();
    await purgeGuild(purgeDb, guildId, { now });
  },
});
