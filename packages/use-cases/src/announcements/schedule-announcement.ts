import { type Actor, Refusal } from "@guildhall/core";
import {
  planPostAt,
  planPosts,
  requireVersion,
  runOfAnnouncement,
  type ScheduleAnnouncementInput,
} from "@guildhall/core/announcements";
import { listLanguageChannels, saveAnnouncement } from "@guildhall/db/announcements";
import { enqueueJobs } from "@guildhall/db/jobs";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { changeState } from "./change-state.ts";

/** It goes out by itself when the guild's clock shows this time. Scheduled once more, the new time counts. */
export async function scheduleAnnouncement(
  context: Context,
  actor: Actor,
  { announcementId, version, at }: ScheduleAnnouncementInput,
): Promise<void> {
  const { guildId } = actor;
  await changeState(context, actor, {
    ...{ useCase: "announcements.scheduleAnnouncement", announcementId },
    async take(tx, announcement, now) {
      requireVersion(version, announcement.version);
      if (announcement.state === "posted") throw new Refusal("announcements.alreadyPosted");
      if (announcement.state === "takenDown") throw new Refusal("announcements.notDraft");
      planPosts(announcement, await listLanguageChannels(tx, guildId));
      const { timeZone } = await getGuild(tx, guildId);
      const postAt = planPostAt(at, timeZone, now);
      const isSame = announcement.postAt?.equals(postAt) ?? false;
      if (isSame) return false;
      await saveAnnouncement(tx, guildId, { announcementId, state: "scheduled", postAt, missedAt: null });
      await enqueueJobs(tx, guildId, [runOfAnnouncement(announcementId, postAt)]);
      return true;
    },
  });
}
