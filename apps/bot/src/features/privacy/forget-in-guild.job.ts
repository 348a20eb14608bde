import { forgetInGuildJob as name, planRest } from "@guildhall/core/privacy";
import { enqueueJob } from "@guildhall/db/jobs";
import {
  forgetDeletedNotes,
  forgetFormerMembers,
  forgetOldApplications,
  forgetOldReminders,
  forgetOldVoice,
  planNightOfGuild,
} from "@guildhall/use-cases/privacy";
import { defineJob } from "#bot/discord/define-job.ts";

/** Each night: what a guild keeps only for a time. */
export const forgetInGuildNightly = defineJob({
  name,
  async run({ context }, { guildId, slot }) {
    const { db, clock } = context;
    const actor = { kind: "job", guildId, job: name, rights: new Set(["data.erase" as const]) } as const;
    // First, so that a night that fails for good is not the last one.
    await planNightOfGuild(context, actor);
    const isMore = [
      await forgetFormerMembers(context, actor),
      await forgetOldVoice(context, actor),
      await forgetOldReminders(context, actor),
      await forgetOldApplications(context, actor),
      await forgetDeletedNotes(context, actor),
    ];
    if (isMore.includes(true)) await enqueueJob(db, guildId, planRest({ job: name, slot }, clock.now()));
  },
});
