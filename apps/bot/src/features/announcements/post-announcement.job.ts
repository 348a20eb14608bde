import { announcementDueJob, readSlot } from "@guildhall/core/announcements";
import { postDueAnnouncement } from "@guildhall/use-cases/announcements";
import { defineJob } from "#bot/discord/define-job.ts";

/** At its time, also when the bot was down then. */
export const postAnnouncements = defineJob({
  name: announcementDueJob,
  feature: "announcements",
  async run({ context }, { guildId, slot }) {
    await postDueAnnouncement(context, { kind: "system", guildId }, readSlot(slot));
  },
});
